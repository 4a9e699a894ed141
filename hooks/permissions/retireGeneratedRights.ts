import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterDeleteHook } from 'payload'
import { auditBefore } from '@/hooks/audit/auditBefore'
import { idOf } from '@/hooks/shared/idOf'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { query } from '@/src/platform/query'
import type { Row } from '@/hooks/shared/Row'

/** The rights of a deleted source are switched off for good; their slugs are never used again. */
export const retireGeneratedRights: CollectionAfterDeleteHook<Row> = async ({ collection, doc, id, req }) => {
  const resource = idOf(auditBefore(req).get(`${collection.slug}:${String(id)}`)?.resource)
  if (!resource) return doc
  await lockPolicy(req)
  const marks = sql`(select generated_for from permission_resources where id = ${resource}::uuid)`
  await query(req, sql`update permissions set status = 'inactive' where generated_for = ${marks}`)
  await query(req, sql`update employee_roles set status = 'inactive' where generated_for = ${marks}`)
  await query(req, sql`update permission_resources set retired = true where id = ${resource}::uuid`)
  return doc
}
