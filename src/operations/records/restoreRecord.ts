import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { query } from '@/src/platform/query'
import { recordChange } from './recordChange'
import { recordCommand } from './recordCommand'
import { recordDoc } from './recordDoc'
import type { RecordDoc } from './shownRecord'

/** Takes a record out of the trash, as it was; what is not there is left as it is. */
export function restoreRecord(req: PayloadRequest, id: string): Promise<{ doc: RecordDoc }> {
  return recordCommand(
    req,
    'restore',
    id,
    async ({ actor, now, record, type }) => {
      if (!can(actor.rights, actor.tree, record.resource, 'delete'))
        throw await denied(req, record.resource, 'delete', 'You may not take this record out of the trash.')
      if (record.deletedAt !== null) {
        await query(
          req,
          sql`update records set deleted_at = null, changed_by_id = ${actor.id}::uuid, rev = ${record.rev + 1},
                updated_at = ${new Date(now).toISOString()}::timestamptz where id = ${id}::uuid`,
        )
        await recordChange(req, 'restore', record, type, record, { ...record, deletedAt: null }, { at: now })
      }
      return { doc: await recordDoc(req, actor, id) }
    },
    { trashed: 'allowed' },
  )
}
