import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

type Person = { id: string; name: string }

export type ElevationDoc = {
  id: string
  employee: Person
  rule: { name: string }
  role: { id: string | null; name: string }
  reason: string
  startsAt: string
  endsAt: string
  endedAt: string | null
  endedBy: Person | null
  running: boolean
  review: { dueAt: string | null; by: Person | null; at: string | null; note: string | null }
}

/** A row of `elevations x` as an `ElevationDoc`. Times are ISO, by the database. */
export const ELEVATION: SQL = sql`
  x.id, jsonb_build_object('id', x.employee_id, 'name', x.employee_name) as employee,
  jsonb_build_object('name', x.rule_name) as rule, jsonb_build_object('id', x.role_id, 'name', x.role_name) as role,
  x.reason, to_jsonb(x.starts_at) #>> '{}' as "startsAt", to_jsonb(x.ends_at) #>> '{}' as "endsAt",
  to_jsonb(x.ended_at) #>> '{}' as "endedAt",
  (select jsonb_build_object('id', e.id, 'name', e.name) from employees e where e.id = x.ended_by_id) as "endedBy",
  (x.ended_at is null and x.ends_at > now()) as running,
  jsonb_build_object('dueAt', x.review_due_at, 'at', x.reviewed_at, 'note', x.review_note,
    'by', (select jsonb_build_object('id', e.id, 'name', e.name) from employees e where e.id = x.reviewed_by_id)) as review`
