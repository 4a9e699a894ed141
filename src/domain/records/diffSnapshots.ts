import { canonicalJson } from '../shared/canonicalJson'
import { isEmptyAnswer } from '../forms/isEmptyAnswer'
import type { RecordSnapshot } from './RecordSnapshot'

export type SnapshotChange = { field: string; from: unknown; to: unknown }

const OWN = [
  'title',
  'state',
  'owner',
  'assignee',
  'parent',
  'priority',
  'dueAt',
  'tags',
  'pendingTo',
  'deletedAt',
] as const

/** Field by field what differs between two versions; those of the type as `data.<name>`, only the names given. */
export function diffSnapshots(
  from: RecordSnapshot,
  to: RecordSnapshot,
  names: readonly string[],
): SnapshotChange[] {
  const own = OWN.map((field) => ({ field, from: from[field], to: to[field] }))
  const data = names.map((name) => ({
    field: `data.${name}`,
    from: from.data[name] ?? null,
    to: to.data[name] ?? null,
  }))
  return [...own, ...data].filter((change) => !sameValue(change.from, change.to))
}

function sameValue(a: unknown, b: unknown): boolean {
  return (isEmptyAnswer(a) && isEmptyAnswer(b)) || canonicalJson(a ?? null) === canonicalJson(b ?? null)
}
