import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actorOf'
import { resolveRights } from '@/access/resolveRights'
import { compileRights } from '@/src/domain/permissions/compileRights'
import { indexGraph } from '@/src/domain/permissions/indexGraph'
import { mayGrant } from '@/src/domain/permissions/mayGrant'
import { loadHolders } from './loadHolders'

export type Person = { id: string; name: string }

/** At most this many are named: enough to ask one, few enough to read. */
const NAMED = 5

/**
 * Who could give a right, now and under containment, to the employee with id `receiver` (left out: whoever is
 * behind the request). Advice: the write itself is judged again.
 */
export async function grantorsOf(
  req: PayloadRequest,
  permission: string,
  receiver?: string,
): Promise<Person[]> {
  const now = Date.now()
  const { graph, tree, people } = await loadHolders(req, 'system', ['create', 'update', 'manage', 'admin'])
  const to = receiver === undefined ? await actorOf(req) : await resolveRights(req, receiver, now)
  const index = indexGraph(graph)
  return people
    .filter((person) =>
      mayGrant(
        compileRights(person, tree, now, index),
        tree,
        permission,
        to && { id: to.rights.employeeId, level: to.rights.level },
      ),
    )
    .map(({ employee: { id, name } }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(0, NAMED)
}
