import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { isTimeZone } from '@/src/domain/calendar/isTimeZone'
import { mayWriteLevel } from '@/src/domain/permissions/mayWriteLevel'
import type { PersonRow } from '@/src/domain/permissions/import/PersonRow'
import { planPeople, type PeoplePlan } from '@/src/domain/permissions/import/planPeople'
import { readPerson, type SaidPerson } from '@/src/domain/permissions/import/readPerson'
import type { Importer, ImportContext } from '@/src/operations/imports/Importer'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { query } from '@/src/platform/query'
import { lastSuperadmins } from './lastSuperadmins'
import { levelsOf } from './levelsOf'
import { lockRights } from './lockRights'
import { missingOf } from './missingOf'
import { writePeople } from './writePeople'

/** Employees by e-mail. They come without a password: they sign in by single sign-on, or once somebody sets one. */
export const peopleImporter: Importer = {
  kind: 'access-people',
  label: 'people',
  help: 'A row is one employee, known by e-mail: new ones are made, others changed. Nobody is removed; to end an account, write the status "left". New accounts have no password.',
  group: 'Rights',
  partial: false,
  options: [],
  fields: [
    {
      name: 'email',
      label: 'E-mail',
      required: true,
      help: 'Says whom the row means.',
      aliases: ['user', 'mail', 'employee'],
    },
    {
      name: 'name',
      label: 'Name',
      required: false,
      help: 'First and last name. New people need one.',
      aliases: ['full name', 'display name'],
    },
    {
      name: 'employeeNumber',
      label: 'Employee number',
      required: false,
      help: 'Unique; a hyphen empties it.',
      aliases: ['number', 'personnel number'],
    },
    {
      name: 'jobTitle',
      label: 'Job title',
      required: false,
      help: 'A hyphen empties it.',
      aliases: ['title', 'position'],
    },
    {
      name: 'department',
      label: 'Department',
      required: false,
      help: 'The slug of a department; a hyphen empties it.',
    },
    {
      name: 'lineManager',
      label: 'Line manager',
      required: false,
      help: 'The e-mail of an employee, who may be in the same file; a hyphen empties it.',
      aliases: ['manager', 'reports to', 'supervisor'],
    },
    { name: 'timezone', label: 'Time zone', required: false, help: 'Such as Europe/Berlin.' },
    { name: 'locale', label: 'Language', required: false, help: 'Such as en.' },
    {
      name: 'status',
      label: 'Status',
      required: false,
      help: 'active, suspended or left.',
      aliases: ['state'],
    },
  ],
  missing: (actor) => missingOf(actor, ['create', 'update']),
  plan: async (context, rows) => {
    const actor = await lockRights(context, peopleImporter)
    const { req } = context
    const said: SaidPerson[] = []
    for await (const batch of rows) {
      for (const row of batch) {
        const { person, faults } = readPerson(row, isTimeZone)
        faults.forEach(context.fault)
        if (faults.length === 0) said.push(person)
      }
    }
    const departments = await query<{ slug: string; id: string }>(req, sql`select slug, id from departments`)
    const plan = planPeople({
      said,
      stored: await loadStored(req),
      departments: new Map(departments.map(({ slug, id }) => [slug, id])),
      newId: () => globalThis.crypto.randomUUID(),
    })
    plan.faults.forEach(context.fault)
    await judge(context, actor, plan)
    return {
      counts: {
        created: plan.create.length,
        updated: plan.update.length,
        unchanged: plan.unchanged,
        ended: 0,
      },
      apply: () => writePeople(context, plan),
    }
  },
}

function loadStored(req: PayloadRequest): Promise<PersonRow[]> {
  return query<PersonRow>(
    req,
    sql`select id, lower(email) as email, name, employee_number as "employeeNumber", job_title as "jobTitle",
          department_id as department, line_manager_id as "lineManager", timezone, locale, status from employees`,
  )
}

/** Nobody changes themselves or somebody above, and the last superadmin stays active. */
async function judge({ fault, now, req }: ImportContext, actor: Actor, plan: PeoplePlan): Promise<void> {
  const going = plan.update.filter(({ from, to }) => from.status === 'active' && to.status !== 'active')
  const holds = going.length > 0 ? await lastSuperadmins(req) : []
  const left = holds.filter(({ employee }) => !going.some(({ to }) => to.id === employee))
  for (const { line, to } of going) {
    if (left.length > 0 || !holds.some(({ employee }) => employee === to.id)) continue
    fault({
      line,
      field: 'status',
      rule: 'last_superadmin',
      message: 'This is the last active superadmin. Make another one first: npm run superadmin -- <email>.',
    })
  }
  if (actor.rights.superadmin || plan.update.length === 0) return
  const levels = await levelsOf(req, (await loadRightsGraph(req)).graph, now)
  for (const { line, fields, to } of plan.update) {
    if (to.id === actor.id) {
      fault({
        line,
        field: fields[0]!,
        rule: 'own_account',
        message:
          'Nobody imports changes of their own account. Take the row out, or have somebody else import it.',
      })
    }
    const level = levels.get(to.id) ?? 0
    if (!mayWriteLevel(actor.rights, level)) {
      fault({
        line,
        field: 'email',
        rule: 'above_your_level',
        message: `This person has level ${level}, above yours (${actor.rights.level}). Take the row out, or have somebody of that level import it.`,
      })
    }
  }
}
