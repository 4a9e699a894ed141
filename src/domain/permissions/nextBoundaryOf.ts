import type { Holdings, Validity } from './RightsSource'

/**
 * The first moment after `nowMs` at which a row begins or ends, null when none does. Rows not yet in force count:
 * rights compiled before they begin must not be used after. A non-active employee has nothing at any time.
 */
export function nextBoundaryOf(
  source: Record<'grants' | 'assignments' | 'memberships', readonly Validity[]> & Pick<Holdings, 'employee'>,
  nowMs: number,
): number | null {
  if (source.employee.status !== 'active') return null
  let next: number | null = null
  for (const { validFrom, validUntil } of [...source.grants, ...source.assignments, ...source.memberships]) {
    for (const boundary of [validFrom, validUntil]) {
      if (boundary !== null && boundary > nowMs && (next === null || boundary < next)) next = boundary
    }
  }
  return next
}
