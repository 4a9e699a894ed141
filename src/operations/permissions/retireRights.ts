import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'

/** Switches off for good what was generated for a deleted source; its slugs are never used again. */
export async function retireRights(req: PayloadRequest, resource: string): Promise<void> {
  await lockPolicy(req)
  const mark = sql`(select generated_for from permission_resources where id = ${resource}::uuid)`
  await query(req, sql`update permissions set status = 'inactive' where generated_for = ${mark}`)
  await query(req, sql`update employee_roles set status = 'inactive' where generated_for = ${mark}`)
  await query(req, sql`update permission_resources set retired = true where id = ${resource}::uuid`)
  await recordEvent(req, {
    action: 'permission-resources.retire',
    entityType: 'permission-resources',
    entityId: resource,
    changes: { retired: { from: false, to: true } },
  })
}
