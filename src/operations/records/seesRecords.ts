import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'
import { query } from '@/src/platform/query'

const ANY = ['read', 'create', 'update', 'delete', 'manage', 'admin'] as const

/** Whether records are anything to somebody: by a right on a type, or because one is theirs. */
export async function seesRecords(req: PayloadRequest, actor: Actor): Promise<boolean> {
  if (actor.rights.superadmin || subtreeIds(actor, 'records', ANY).size > 0) return true
  const [row] = await query<{ any: boolean }>(
    req,
    sql`select exists (select 1 from records where (owner_id = ${actor.id}::uuid or assignee_id = ${actor.id}::uuid) and deleted_at is null)
          or exists (select 1 from workflow_step_candidates c
            join workflow_runs w on w.subject_kind = 'record' and w.subject_id = c.subject_id
            where c.employee_id = ${actor.id}::uuid) as any`,
  )
  return row?.any === true
}
