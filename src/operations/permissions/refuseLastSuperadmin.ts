import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/**
 * Refuses a change after which nobody would be superadmin. The caller holds the policy lock, so two
 * writers cannot each remove "the other one". Somebody remains who is active and has a superadmin role,
 * directly and without an end, leaving out the person or assignment about to go.
 */
export async function refuseLastSuperadmin(
  req: PayloadRequest,
  without: { employee?: string; assignment?: string; role?: string },
): Promise<void> {
  const [row] = await query<{ affected: boolean; remaining: boolean }>(
    req,
    sql`
    with holders as (
      select a.id, a.employee_id, a.role_id,
        coalesce(a.id = ${canonicalId(without.assignment)}::uuid, false) or coalesce(a.employee_id = ${canonicalId(without.employee)}::uuid, false)
          or coalesce(a.role_id = ${canonicalId(without.role)}::uuid, false) as going
      from role_assignments a
        join employee_roles r on r.id = a.role_id and r.is_superadmin and r.status = 'active'
        join employees e on e.id = a.employee_id and e.status = 'active'
      where (a.valid_from is null or a.valid_from <= now()) and a.valid_until is null)
    select coalesce(bool_or(going), false) as affected, coalesce(bool_or(not going), false) as remaining from holders`,
  )
  if (row?.affected && !row.remaining) {
    throw new OperationError(409, [
      {
        code: 'last_superadmin',
        message: 'This is the last active superadmin. Make another one first: npm run superadmin -- <email>.',
      },
    ])
  }
}
