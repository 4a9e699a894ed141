import { expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { importFile } from '@/tests/factories/importFile'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

const mail = (who: string) => `${who}@steward.example`
let made = 0

/** Somebody who has just taken a role by break-glass, and the assignment that came of it. */
async function elevated(): Promise<{ who: string; elevation: string; from: string; until: string }> {
  made += 1
  const slug = `on-call-${made}`
  const group = await api('admin', 'POST', '/api/employee-groups', { name: slug, slug })
  const rule = await api('admin', 'POST', '/api/break-glass-rules', {
    name: slug,
    role: await idOf('employee-roles', 'itsm-access-manager'),
    eligibleGroups: [group.body.doc.id],
    maxMinutes: 60,
  })
  const { who } = await person({ groups: [slug] })
  const taken = await api(who, 'POST', '/api/elevations/take', {
    rule: rule.body.doc.id,
    reason: 'The doors of the data centre do not open',
    minutes: 30,
  })
  expect(taken.status).toBe(201)
  const elevation = taken.body.doc.id
  const [row] = await rows<{ from: Date; until: Date }>(
    `select valid_from as from, valid_until as until from role_assignments where elevation_id = $1`,
    [elevation],
  )
  return { who, elevation, from: row!.from.toISOString(), until: row!.until.toISOString() }
}

/** Every assignment of one person, as it is stored. */
const assignmentsOf = (who: string) =>
  rows<Record<string, unknown>>(
    `select a.* from role_assignments a join employees e on e.id = a.employee_id where e.email = $1 order by a.id`,
    [mail(who)],
  )

test('a role taken by break-glass outlives an import that is the whole truth, and its undo brings none back', async () => {
  const { who, elevation } = await elevated()
  await importFile('assignments', `user,role\n${mail(who)},itsm-legal-approver\n`)
  const before = await assignmentsOf(who)
  const done = await importFile('assignments', `user,role\n${mail(who)},itsm-legal-fulfiller\n`, {
    options: { exact: 'people' },
  })
  expect(done.doc).toMatchObject({ status: 'done', created: 1, ended: 1 })
  const kept = await assignmentsOf(who)
  expect(kept).toHaveLength(2)
  expect(kept).toContainEqual(before.find((row) => row.elevation_id === elevation))
  expect((await api('admin', 'POST', `/api/imports/${done.id}/undo`, {})).status).toBe(200)
  await runJobs()
  const after = await assignmentsOf(who)
  expect(after).toHaveLength(2)
  expect(after.filter((row) => row.elevation_id === elevation)).toEqual(
    before.filter((row) => row.elevation_id === elevation),
  )
})

test('a row that names a role taken by break-glass may say what is there, and nothing else of it', async () => {
  const { who, from, until } = await elevated()
  const before = await assignmentsOf(who)
  const file = (end: string, reason = '') =>
    `user,role,validFrom,validUntil,reason\n${mail(who)},itsm-access-manager,${from},${end},${reason}\n`
  const later = new Date(Date.parse(until) + 60_000).toISOString()
  const sooner = new Date(Date.parse(until) - 60_000).toISOString()
  for (const [content, field] of [
    [file(later), 'validUntil'],
    [file(sooner), 'validUntil'],
    [file(''), 'validUntil'],
    [file(until, 'Mine now'), 'reason'],
  ] as const) {
    const { doc, faults } = await importFile('assignments', content)
    expect(doc).toMatchObject({ status: 'checked', updated: 0 })
    expect(faults).toMatchObject([
      { line: 2, field, rule: 'elevation', message: expect.stringContaining('end the elevation') },
    ])
  }
  expect((await importFile('assignments', file(until))).doc).toMatchObject({
    status: 'done',
    unchanged: 1,
  })
  expect(await assignmentsOf(who)).toEqual(before)
})

test('a generated role whose source is deleted is not switched on by an import', async () => {
  const slug = 'short-lived'
  const category = await api('admin', 'POST', '/api/itsm-categories', { title: 'Short-lived', slug })
  expect(category.status).toBe(201)
  await runJobs()
  expect((await api('admin', 'DELETE', `/api/itsm-categories/${category.body.doc.id}`)).status).toBe(200)
  const roles = () =>
    rows<{ slug: string; status: string }>(
      `select slug, status from employee_roles where slug like 'itsm-short-lived-%' order by slug`,
    )
  const retired = await roles()
  expect(retired.length).toBeGreaterThan(0)
  const { faults } = await importFile('roles', `slug,status\n${retired[0]!.slug},active\n`)
  expect(faults).toMatchObject([{ line: 2, field: 'status', rule: 'retired' }])
  expect(await roles()).toEqual(retired.map((row) => ({ ...row, status: 'inactive' })))
  expect(
    (await importFile('roles', `slug,name,status\n${retired[0]!.slug},Kept for the record,inactive\n`)).doc,
  ).toMatchObject({ status: 'done', updated: 1 })
})
