import type { DirectoryPlan } from './DirectoryPlan'

/**
 * Whether more leave in one run than `limit` in a hundred of those who are linked: rather a directory that answers
 * wrongly than a day on which everybody left. One person may always leave, unless the limit is 0.
 */
export function tooManyLeave(
  { leave, linked }: Pick<DirectoryPlan, 'leave' | 'linked'>,
  limit: number,
): boolean {
  const allowed = Math.max(limit === 0 ? 0 : 1, Math.floor((linked * limit) / 100))
  return leave.length > allowed
}
