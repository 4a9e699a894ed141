import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { checkRightsWrite } from './checkRightsWrite'

/** Puts a resource below another one, and every right with it; containment is asked first. */
export async function moveResource(req: PayloadRequest, id: string, parent: string): Promise<void> {
  await checkRightsWrite(req, { kind: 'permission-resources', id, row: { parent } })
  const [before] = await query<{ parent: string | null }>(
    req,
    sql`select parent_id as parent from permission_resources where id = ${id}::uuid`,
  )
  await query(req, sql`update permission_resources set parent_id = ${parent}::uuid where id = ${id}::uuid`)
  await recordEvent(req, {
    action: 'permission-resources.move',
    entityType: 'permission-resources',
    entityId: id,
    changes: { parent: { from: before?.parent ?? null, to: parent } },
  })
}
