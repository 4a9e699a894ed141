import { isRedacted } from './isRedacted'

export type Changes = Record<string, { from: unknown; to: unknown }>

/** Kept by the system on every write; a change of them says nothing that the event does not. */
const SILENT = new Set([
  'updatedAt',
  'createdAt',
  'rev',
  'sessions',
  'collection',
  'loginAttempts',
  'lockUntil',
])

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

/** Field by field what changed between two stored rows; secrets are named, never shown. */
export function diffRows(
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): Changes {
  const changes: Changes = {}
  for (const field of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
    if (SILENT.has(field)) continue
    const from = before?.[field] ?? null
    const to = after?.[field] ?? null
    if (equal(from, to)) continue
    changes[field] = isRedacted(field)
      ? { from: from === null ? null : '[redacted]', to: to === null ? null : '[redacted]' }
      : { from, to }
  }
  return changes
}
