import type { ClientBase } from 'pg'
import { auditKey } from '@/src/operations/audit/auditKey'
import type { Chance } from './chance'
import type { Colleague, Company } from './Company'
import { eventRow } from './eventRow'
import { insertRows, type Row } from './insertRows'
import type { Size } from './Size'
import { divisions, firstNames, jobTitles, lastNames } from './words'

const LEADS_PER_TEAM = 10
const TEAM = 100

type Person = Colleague & { email: string; number: string; manager: string | null }
type Department = { id: string; name: string; slug: string; parent: string | null; head: string | null }

/**
 * Departments in two levels and their people: a head of the division, one of each team, leads, and ten people to a
 * lead. All have the password of the demonstration. An event for each row, as for everything that is made.
 */
export async function makePeople(
  client: ClientBase,
  { employees, since }: Pick<Size, 'employees' | 'since'>,
  secret: string,
  chance: Chance,
): Promise<Company> {
  const { rows: demo } = await client.query<{ id: string; name: string; salt: string; hash: string }>(
    `select id, name, salt, hash from employees where email = 'admin@steward.example'`,
  )
  const admin = demo[0]
  if (!admin) throw new Error('The demonstration is not there: start the product once, then seed.')
  const { departments, people } = plan(employees, chance)
  const at = new Date(since).toISOString()
  const key = auditKey(secret)
  const actor = { id: admin.id, name: admin.name }
  const made = (entityType: string, id: string, fields: Row) =>
    eventRow(
      {
        at: since,
        actor,
        via: 'cli',
        action: `${entityType}.create`,
        entityType,
        entityId: id,
        changes: Object.fromEntries(Object.entries(fields).map(([name, to]) => [name, { from: null, to }])),
      },
      key,
      chance,
    )
  await client.query('begin')
  await insertRows(
    client,
    'departments',
    departments.map(({ id, name, slug, parent }) => ({
      id,
      name,
      slug,
      parent_id: parent,
      rev: 1,
      created_at: at,
      updated_at: at,
    })),
  )
  await insertRows(
    client,
    'employees',
    people.map((person) => ({
      id: person.id,
      name: person.name,
      employee_number: person.number,
      job_title: person.jobTitle,
      department_id: person.department,
      line_manager_id: person.manager ?? admin.id,
      timezone: 'Europe/Berlin',
      locale: 'en',
      status: 'active',
      email: person.email,
      salt: admin.salt,
      hash: admin.hash,
      rev: 1,
      created_at: at,
      updated_at: at,
    })),
  )
  await client.query(
    `update departments d set head_id = h.head from jsonb_to_recordset($1::jsonb) as h(id uuid, head uuid) where d.id = h.id`,
    [JSON.stringify(departments)],
  )
  await insertRows(client, 'audit_events', [
    ...departments.map(({ id, name, slug, parent, head }) =>
      made('departments', id, { name, slug, parent, head }),
    ),
    ...people.map(({ id, name, email, department, manager, jobTitle, number }) =>
      made('employees', id, {
        name,
        email,
        department,
        lineManager: manager ?? admin.id,
        jobTitle,
        employeeNumber: number,
        status: 'active',
      }),
    ),
  ])
  await client.query('commit')
  return { people, admin: actor }
}

function plan(count: number, chance: Chance): { departments: Department[]; people: Person[] } {
  const departments: Department[] = []
  const people: Person[] = []
  const person = (department: string, title: string, manager: string | null): string => {
    const first = chance.pick(firstNames)
    const last = chance.pick(lastNames)
    const nr = people.length + 1
    const id = chance.id()
    people.push({
      id,
      name: `${first} ${last}`,
      email: `p${nr}@steward.example`,
      number: `E${String(nr).padStart(5, '0')}`,
      department,
      jobTitle: title,
      manager,
      pace: chance.is(0.03) ? 6 + chance.next() * 6 : chance.around(1, 0.5),
      asks: chance.around(1, 0.9),
    })
    return id
  }
  const place = (name: string, slug: string, parent: string | null): Department => {
    const made = { id: chance.id(), name, slug, parent, head: null }
    departments.push(made)
    return made
  }
  const tops = divisions.map((name) => place(name, `seed-${name.toLowerCase()}`, null))
  for (const top of tops) top.head = person(top.id, `Head of ${top.name}`, null)
  for (let nr = 1; people.length < count; nr += 1) {
    const top = tops[nr % tops.length]!
    const team = place(`${top.name} team ${nr}`, `${top.slug}-${nr}`, top.id)
    const head = person(team.id, 'Head of team', top.head)
    team.head = head
    const size = Math.min(TEAM - 1, count - people.length)
    const leads = Array.from({ length: Math.min(LEADS_PER_TEAM, size) }, () =>
      person(team.id, 'Team lead', head),
    )
    for (let at = leads.length; at < size; at += 1)
      person(team.id, chance.pick(jobTitles), leads[at % leads.length] ?? head)
  }
  return { departments, people }
}
