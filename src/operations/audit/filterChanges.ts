import type { Changes } from '@/src/domain/audit/diffRows'

/** What was looked for, in the form in which events hold what they are about. */
export function filterChanges(filter: Record<string, unknown>): Changes {
  return Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, { from: null, to: value }]),
  )
}
