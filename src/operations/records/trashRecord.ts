import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { subtreeIds } from '@/access/subtreeIds'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { notFound } from '@/src/operations/shared/notFound'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { lockRecord } from './lockRecord'
import { mayLook } from './mayLook'
import { pendingRefusal } from './pendingRefusal'
import { recordChange } from './recordChange'
import { recordDoc } from './recordDoc'
import type { RecordDoc } from './shownRecord'
import { typeOf } from './typeOf'

/** The generic DELETE of a record: into the trash, from where it can be restored. What is there already stays there. */
export function trashRecord(req: PayloadRequest, id: string): Promise<{ doc: RecordDoc }> {
  return runOperation(
    req,
    { action: 'records.delete', entityType: 'records', entityId: id },
    async ({ actor, now }) => {
      const record = await lockRecord(req, id, actor.id)
      if (!record && (actor.rights.superadmin || subtreeIds(actor, 'records', ['delete']).size > 0))
        throw notFound('record')
      if (!record || !can(actor.rights, actor.tree, record.resource, 'delete')) {
        const resource = record && mayLook(actor, record) ? record.resource : 'records'
        throw await denied(req, resource, 'delete', 'You may not put this record into the trash.')
      }
      const type = await typeOf(req, record.type)
      if (record.pendingTo !== null && type) throw pendingRefusal(record, type)
      if (record.deletedAt === null && type) {
        const deletedAt = new Date(now).toISOString()
        await query(
          req,
          sql`update records set deleted_at = ${deletedAt}::timestamptz, changed_by_id = ${actor.id}::uuid, rev = ${record.rev + 1},
                updated_at = ${deletedAt}::timestamptz where id = ${id}::uuid`,
        )
        await recordChange(req, 'delete', record, type, record, { ...record, deletedAt }, { at: now })
      }
      return { doc: await recordDoc(req, actor, id) }
    },
  )
}
