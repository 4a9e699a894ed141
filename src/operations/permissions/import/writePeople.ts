import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PeoplePlan } from '@/src/domain/permissions/import/planPeople'
import type { PersonField, PersonRow } from '@/src/domain/permissions/import/PersonRow'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { settleEmployeeStatus } from '@/src/operations/people/settleEmployeeStatus'
import type { AuditEvent } from '@/src/operations/shared/AuditEvent'
import { recordEvents } from '@/src/operations/shared/recordEvents'
import { enqueue } from '@/src/platform/enqueue'
import { query } from '@/src/platform/query'

const BATCH = 2_000

/** Writes people with an event for each; who stops being active loses sessions, delegations and departments as ever. */
export async function writePeople({ req, progress }: ImportContext, plan: PeoplePlan): Promise<void> {
  const total = plan.create.length + plan.update.length
  if (total === 0) return
  // Without it the database takes a rewrite of a person for a log-in and keeps what was there.
  await query(req, sql`select set_config('steward.command', 'on', true)`)
  let done = 0
  const step = async (events: AuditEvent[]) => {
    await recordEvents(req, events)
    done += events.length
    await progress(done, total)
  }
  for (let at = 0; at < plan.create.length; at += BATCH) {
    const rows = plan.create.slice(at, at + BATCH).map(({ row }) => row)
    // Managers come in the second pass: they may stand further down in the same file.
    await query(
      req,
      sql`insert into employees (id, email, name, employee_number, job_title, department_id, timezone, locale, status, rev)
          select id, email, name, "employeeNumber", "jobTitle", department, timezone, locale, status::enum_employees_status, 1
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p(id uuid, email text, name text, "employeeNumber" text,
            "jobTitle" text, department uuid, timezone text, locale text, status text)`,
    )
    await step(rows.map((row) => eventOf('create', row, null)))
  }
  const managed = plan.create.map(({ row }) => row).filter(({ lineManager }) => lineManager !== null)
  for (let at = 0; at < managed.length; at += BATCH) {
    const pairs = managed.slice(at, at + BATCH).map(({ id, lineManager }) => ({ id, lineManager }))
    await query(
      req,
      sql`update employees e set line_manager_id = p."lineManager"
          from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as p(id uuid, "lineManager" uuid) where e.id = p.id`,
    )
  }
  for (let at = 0; at < plan.update.length; at += BATCH) {
    const batch = plan.update.slice(at, at + BATCH)
    await query(
      req,
      sql`update employees e set name = p.name, employee_number = p."employeeNumber", job_title = p."jobTitle",
            department_id = p.department, line_manager_id = p."lineManager", timezone = p.timezone, locale = p.locale,
            status = p.status::enum_employees_status, rev = coalesce(e.rev, 1) + 1, updated_at = now()
          from jsonb_to_recordset(${JSON.stringify(batch.map(({ to }) => to))}::jsonb) as p(id uuid, name text,
            "employeeNumber" text, "jobTitle" text, department uuid, "lineManager" uuid, timezone text, locale text, status text)
          where e.id = p.id`,
    )
    for (const { from, to } of batch) {
      if (from.status !== to.status) await settleEmployeeStatus(req, to.id, from)
    }
    await step(batch.map(({ from, to }) => eventOf('update', to, from)))
  }
  await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
}

const FIELDS: readonly (PersonField | 'email')[] = [
  'email',
  'name',
  'employeeNumber',
  'jobTitle',
  'department',
  'lineManager',
  'timezone',
  'locale',
  'status',
]

function eventOf(verb: 'create' | 'update', to: PersonRow, from: PersonRow | null): AuditEvent {
  return {
    action: `employees.${verb}`,
    entityType: 'employees',
    entityId: to.id,
    changes: Object.fromEntries(
      FIELDS.filter((field) => to[field] !== (from?.[field] ?? null)).map((field) => [
        field,
        { from: from?.[field] ?? null, to: to[field] },
      ]),
    ),
  }
}
