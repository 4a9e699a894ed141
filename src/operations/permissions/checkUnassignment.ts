import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { lastingActorOf } from '@/src/operations/permissions/elevations/lastingActorOf'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { query } from '@/src/platform/query'
import { askOthers } from './askOthers'
import { refuseHigher } from './refuseHigher'
import { refuseLastSuperadmin } from './refuseLastSuperadmin'

/** Taking a right away: not from oneself, not from somebody above, never the last superadmin's. */
export async function checkUnassignment(
  req: PayloadRequest,
  slug: AssignmentSlug,
  id: string,
): Promise<void> {
  await lockPolicy(req)
  const actor = await lastingActorOf(req)
  if (!actor) return
  const table = sql.identifier(slug.replaceAll('-', '_'))
  const [row] = await query<{ employee: string }>(
    req,
    sql`select employee_id as employee from ${table} where id = ${id}::uuid`,
  )
  if (!row) return
  if (slug === 'role-assignments') await refuseLastSuperadmin(req, { assignment: id })
  if (row.employee === actor.id && !actor.rights.superadmin) {
    throw await askOthers(req, 'Nobody writes their own rights.')
  }
  await refuseHigher(req, actor, row.employee)
}
