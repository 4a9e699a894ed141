import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { GivenRow } from '@/src/domain/permissions/EffectiveRightsAnswer'
import { validityState } from '@/src/domain/permissions/validityState'
import { query } from '@/src/platform/query'

type Row = Omit<GivenRow, 'state'>

/** Everything one employee was given, of any validity, newest first. */
export async function loadGiven(req: PayloadRequest, employee: string, now: number): Promise<GivenRow[]> {
  const rows = await query<Row>(
    req,
    sql`
    select x.collection, x.id, x.what, e.name as "grantedBy", x.reason,
        to_char(x.valid_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validFrom",
        to_char(x.valid_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validUntil"
      from (
        select 'role-assignments' as collection, a.id, a.valid_from, a.valid_until, a.reason, a.granted_by_id, a.created_at,
            jsonb_build_object('id', r.id, 'name', r.name, 'slug', r.slug, 'generated', r.generated_for is not null) as what
          from role_assignments a join employee_roles r on r.id = a.role_id where a.employee_id = ${employee}::uuid
        union all
        select 'group-memberships', m.id, m.valid_from, m.valid_until, m.reason, m.granted_by_id, m.created_at,
            jsonb_build_object('id', g.id, 'name', g.name, 'slug', g.slug, 'generated', false)
          from group_memberships m join employee_groups g on g.id = m.group_id where m.employee_id = ${employee}::uuid
        union all
        select 'permission-grants', p.id, p.valid_from, p.valid_until, p.reason, p.granted_by_id, p.created_at,
            jsonb_build_object('id', w.id, 'name', w.slug, 'slug', w.slug, 'generated', w.generated_for is not null)
          from permission_grants p join permissions w on w.id = p.permission_id where p.employee_id = ${employee}::uuid
      ) x left join employees e on e.id = x.granted_by_id
      order by x.created_at desc, x.id`,
  )
  const time = (date: string | null) => (date === null ? null : Date.parse(date))
  return rows.map((row) => ({
    ...row,
    state: validityState({ validFrom: time(row.validFrom), validUntil: time(row.validUntil) }, now),
  }))
}
