import { indexGraph } from '@/src/domain/permissions/indexGraph'
import type { RightsWorld } from '@/src/domain/permissions/RightsWorld'
import {
  separationConflicts,
  type SeparationConflict,
  type SeparationRule,
} from '@/src/domain/permissions/separationConflicts'

/** The conflicts that are in one world and not in another: those that all changes together would make. */
export function conflictsBetween(
  rules: readonly SeparationRule[],
  before: RightsWorld,
  after: RightsWorld,
  nowMs: number,
): SeparationConflict[] {
  if (rules.length === 0) return []
  const conflictsIn = ({ graph, people }: RightsWorld) =>
    separationConflicts(rules, people, indexGraph(graph), nowMs)
  const known = new Set(conflictsIn(before).map(keyOf))
  return conflictsIn(after).filter((conflict) => !known.has(keyOf(conflict)))
}

function keyOf({ rule, employee }: SeparationConflict): string {
  return `${rule.id} ${employee.id}`
}
