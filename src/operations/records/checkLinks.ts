import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { invalid } from '@/src/operations/shared/invalid'
import { query } from '@/src/platform/query'
import { mayLook } from './mayLook'
import { recordColumns } from './recordColumns'
import type { RecordChange } from './recordInput'
import type { StoredRecord } from './StoredRecord'

/**
 * The people and the parent that a write names: active colleagues, and a record that the writer sees and that does not
 * stand below this one. Parents change one after the other, so that two writers cannot close a circle together.
 */
export async function checkLinks(
  req: PayloadRequest,
  actor: Actor,
  { owner, assignee, parent }: Pick<RecordChange, 'owner' | 'assignee' | 'parent'>,
  id: string | null,
): Promise<void> {
  for (const [field, person] of [
    ['owner', owner],
    ['assignee', assignee],
  ] as const) {
    if (!person) continue
    const rows = await query<{ id: string }>(
      req,
      sql`select id from employees where id = ${person}::uuid and status = 'active'`,
    )
    if (rows.length === 0) throw invalid(field, 'There is no such active colleague. Choose somebody else.')
  }
  if (!parent) return
  await query(req, sql`select pg_advisory_xact_lock(hashtext('records parent'))`)
  const [row] = await query<StoredRecord>(
    req,
    sql`select ${recordColumns(actor.id)} from records r join permission_resources p on p.id = r.resource_id
        where r.id = ${parent}::uuid and r.deleted_at is null`,
  )
  if (!row || !mayLook(actor, row))
    throw invalid('parent', 'There is no such record, or you may not see it. Choose another one.')
  if (id === null) return
  const circle = await query<{ id: string }>(
    req,
    sql`with recursive above as (
          select id, parent_id from records where id = ${parent}::uuid
          union select t.id, t.parent_id from records t join above a on t.id = a.parent_id)
        select id from above where id = ${id}::uuid`,
  )
  if (circle.length > 0)
    throw invalid('parent', 'This would close a circle: the chosen record is this one, or stands below it.')
}
