import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { ACTIONS } from '@/src/domain/permissions/actions'
import { actionMask } from '@/src/domain/permissions/actionMask'
import { holdersOf } from '@/src/domain/permissions/holdersOf'
import { loadHolders } from '@/src/operations/permissions/loadHolders'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'
import { LOOKING } from './looking'
import { seeRequest } from './seeRequest'

const LIMIT = 8
const schema = z.object({
  q: z.string().max(100).default(''),
  internal: z.enum(['true', 'false']).optional(),
})

type Person = { id: string; name: string; jobTitle: string | null }

/**
 * Whom one may name in a comment on a request: active people who may see it, those with a part in it first, at most
 * eight. Input: `{ q, internal }`; an internal comment names nobody who asked. 404 when the reader may not see it.
 */
export async function requestPeople(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  input: unknown,
): Promise<{ docs: Person[]; totalDocs: number }> {
  const seen = await seeRequest(req, actor, id)
  const { q, internal } = parseInput(schema, input)
  const holders = await holdersWhoSee(req, seen.resource)
  const asked = internal === 'true' ? [seen.requester, seen.requestedFor] : []
  const words = q.trim().replace(/[\\%_]/g, '\\$&')
  const docs = await query<Person>(
    req,
    sql`with part as (
          select unnest(array[${seen.requester}::uuid, ${seen.requestedFor}::uuid]) as id
          union select employee_id from workflow_step_candidates where subject_id = ${id}
          union select d.decider_id from workflow_decisions d join workflow_runs w on w.id = d.run_id
            where w.subject_kind = 'request' and w.subject_id = ${id})
        select e.id, e.name, e.job_title as "jobTitle" from employees e
        where e.status = 'active' and e.id <> ${actor.id}::uuid and not e.id = any(${sql.param(asked)}::uuid[])
          and (e.id in (select id from part) or e.id = any(${sql.param(holders)}::uuid[]))
          and (${words} = '' or e.name ilike ${`${words}%`} or e.name ilike ${`% ${words}%`})
        order by e.id in (select id from part) desc, e.name limit ${LIMIT}`,
  )
  return { docs, totalDocs: docs.length }
}

async function holdersWhoSee(req: PayloadRequest, resource: string): Promise<string[]> {
  const wanted = LOOKING.reduce((mask, action) => mask | actionMask.bit[action], 0)
  const giving = ACTIONS.filter((action) => (actionMask.implied[action] & wanted) !== 0)
  const { graph, tree, people } = await loadHolders(req, resource, giving)
  const now = Date.now()
  return [
    ...new Set(
      LOOKING.flatMap((action) => holdersOf(`${resource}.${action}`, people, graph, tree, now)).map(
        ({ id }) => id,
      ),
    ),
  ]
}
