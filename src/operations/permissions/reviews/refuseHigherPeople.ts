import type { Actor } from '@/access/Actor'
import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { compileRights } from '@/src/domain/permissions/compileRights'
import { indexGraph } from '@/src/domain/permissions/indexGraph'
import { mayWriteLevel } from '@/src/domain/permissions/mayWriteLevel'
import type { RightsGraph } from '@/src/domain/permissions/RightsSource'
import type { PersonHoldings } from '@/src/domain/permissions/RightsWorld'
import { OperationError } from '@/src/platform/OperationError'

const NAMED = 3

/** Refuses (403, with names) what somebody does to a campaign over people of a level above theirs; `remedy` ends it. */
export function refuseHigherPeople(
  actor: Actor,
  items: readonly { employee: string }[],
  holdings: readonly PersonHoldings[],
  graph: RightsGraph,
  tree: ResourceTree,
  remedy: string,
): void {
  if (actor.rights.superadmin) return
  const concerned = new Set(items.map(({ employee }) => employee))
  const index = indexGraph(graph)
  const above = holdings.filter(
    (person) =>
      concerned.has(person.employee.id) &&
      !mayWriteLevel(actor.rights, compileRights(person, tree, Date.now(), index).level),
  )
  if (above.length === 0) return
  const names = above.slice(0, NAMED).map(({ employee }) => employee.name)
  throw new OperationError(403, [
    {
      code: 'forbidden',
      message: `${names.join(', ')}${above.length > NAMED ? ` and ${above.length - NAMED} more` : ''} stand above your level (${actor.rights.level}). ${remedy}`,
      data: { employees: above.slice(0, NAMED).map(({ employee: { id, name } }) => ({ id, name })) },
    },
  ])
}
