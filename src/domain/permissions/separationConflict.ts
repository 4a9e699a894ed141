/** Two roles that one person must not hold together; the order of the two means nothing. */
export type SeparatedPair = { roleA: string; roleB: string; name?: string }

/** The first pair of which both roles are among `roleIds` (all in effect, inherited and by group), else null. */
export function separationConflict(
  pairs: readonly SeparatedPair[],
  roleIds: ReadonlySet<string>,
): SeparatedPair | null {
  return pairs.find(({ roleA, roleB }) => roleIds.has(roleA) && roleIds.has(roleB)) ?? null
}
