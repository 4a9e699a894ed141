import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

const known = new WeakMap<object, Promise<string[]>>()

/**
 * Ids of the requests in which this person is or was asked to decide. The one read beyond the cached
 * resolver: the rule is about single requests, so that no right can stand for it. One index-only
 * statement, once per request.
 */
export function participations(req: PayloadRequest, employeeId: string): Promise<string[]> {
  const user = req.user
  if (!user) return Promise.resolve([])
  let ids = known.get(user)
  if (!ids) {
    ids = query<{ id: string }>(
      req,
      sql`select distinct subject_id as id from workflow_step_candidates where employee_id = ${employeeId}::uuid`,
    ).then((rows) => rows.map((row) => row.id))
    known.set(user, ids)
    ids.catch(() => known.delete(user))
  }
  return ids
}
