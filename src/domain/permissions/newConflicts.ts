import { changeRights } from './changeRights'
import { indexGraph } from './indexGraph'
import { separationConflicts, type SeparationConflict, type SeparationRule } from './separationConflicts'
import type { RightsChange, RightsWorld } from './RightsWorld'

/**
 * The conflicts that a write would make: those after it that are not there without it. An assignment or a
 * membership is compared with having none, so that one which already breaks a rule is not prolonged; it may only
 * become shorter. Other rows are compared with themselves: what a rule found when it was made is reported, and does
 * not stand in the way of unrelated work.
 */
export function newConflicts(
  rules: readonly SeparationRule[],
  world: RightsWorld,
  change: RightsChange,
  nowMs: number,
): SeparationConflict[] {
  if (change.row === null || rules.length === 0) return []
  const after = changeRights(world, change)
  const given = change.collection === 'role-assignments' || change.collection === 'group-memberships'
  const before = given && !isShorter(world, change) ? changeRights(world, { ...change, row: null }) : world
  const known = new Set(conflictsIn(before).map(keyOf))
  return conflictsIn(after).filter((conflict) => !known.has(keyOf(conflict)))

  function conflictsIn({ graph, people }: RightsWorld): SeparationConflict[] {
    return separationConflicts(rules, people, indexGraph(graph), nowMs)
  }
}

function keyOf({ rule, employee }: SeparationConflict): string {
  return `${rule.id} ${employee.id}`
}

function isShorter(
  world: RightsWorld,
  change: RightsChange & { collection: 'role-assignments' | 'group-memberships' },
): boolean {
  const { id, row } = change
  const old = world.people
    .flatMap(({ assignments, memberships }) => [...assignments, ...memberships])
    .find((held) => held.id === id)
  if (!old || !row) return false
  const { validFrom = old.validFrom, validUntil = old.validUntil } = row
  return (
    (validFrom ?? -Infinity) >= (old.validFrom ?? -Infinity) &&
    (validUntil ?? Infinity) <= (old.validUntil ?? Infinity)
  )
}
