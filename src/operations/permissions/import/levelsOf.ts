import type { PayloadRequest } from 'payload'
import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { indexGraph } from '@/src/domain/permissions/indexGraph'
import { pathsOf } from '@/src/domain/permissions/pathsOf'
import type { RightsGraph } from '@/src/domain/permissions/RightsSource'
import { loadHoldings } from '@/src/operations/permissions/loadHoldings'

/** The level of everybody who has one: the highest of their valid active roles. Who is not in it has 0. */
export async function levelsOf(
  req: PayloadRequest,
  graph: RightsGraph,
  now: number,
): Promise<Map<string, number>> {
  const index = { ...indexGraph(graph), permissions: new Map() }
  const none = buildResourceTree([])
  const levels = new Map<string, number>()
  for (const person of await loadHoldings(req)) {
    const { level } = pathsOf(person, index, none, now)
    if (level > 0) levels.set(person.employee.id, level)
  }
  return levels
}
