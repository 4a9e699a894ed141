import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { DirectorySync } from '@/src/domain/people/directory/DirectorySync'
import { runSync } from '@/src/operations/people/directory/runSync'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { logIn } from '@/tests/harness/logIn'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { send } from '@/tests/harness/send'
import { testPayload } from '@/tests/harness/testPayload'
import { graph } from './graph'

const directory = await graph()
const ISSUER = 'http://issuer.test'
Object.assign(process.env, {
  SERVER_URL: 'http://steward.test',
  AZURE_AD_TENANT_ID: '5f1c1c1e-0000-4000-8000-000000000001',
  AZURE_AD_CLIENT_ID: 'steward',
  AZURE_AD_CLIENT_SECRET: 'a secret of the test',
  AZURE_AD_ISSUER: ISSUER,
  GRAPH_SYNC: 'on',
  GRAPH_ENDPOINT: directory.url,
  GRAPH_LOGIN: directory.url,
})
await testPayload()
afterAll(() => directory.close())

const state = async () => (await api('admin', 'GET', '/api/directory-sync')).body as unknown as DirectorySync
const latest = async () => (await state()).runs[0]!
/** As the clock does it. */
async function run() {
  await runSync(await systemRequest(await testPayload(), 'syncDirectory'))
  return latest()
}
async function look() {
  expect((await api('admin', 'POST', '/api/directory-sync/check', {})).status).toBe(200)
  await runJobs()
  return latest()
}
type Employee = {
  id: string
  name: string
  status: string
  jobTitle: string | null
  department: string | null
  manager: string | null
}
const employee = async (id: string) =>
  (
    await rows<Employee>(
      `select e.id, e.name, e.status::text, e.job_title as "jobTitle", d.name as department, m.external_id as manager
       from employees e left join departments d on d.id = e.department_id left join employees m on m.id = e.line_manager_id
       where e.external_id = $1`,
      [`${ISSUER}|${id}`],
    )
  )[0]
const links = () => rows('select name, link from directory_links order by name')

for (const [id, title] of Object.entries({
  ann: 'Cook',
  ben: 'Chef',
  cem: 'Waiter',
  dana: 'Baker',
  eve: 'Buyer',
})) {
  const user = {
    displayName: id,
    mail: `${id}@directory.example`,
    jobTitle: title,
    department: 'Canteen',
    accountEnabled: true,
  }
  directory.put(id, user, id === 'ben' ? undefined : 'ben')
}

beforeEach(() => {
  Object.assign(directory.mood, { busy: [], repeat: null, elsewhere: null, forgotten: false })
  directory.calls.length = 0
})

describe('people of the directory', () => {
  test('are shown before anything is written', async () => {
    const { plan, state: outcome } = await look()
    expect(outcome).toBe('checked')
    expect([plan!.create.total, plan!.departments.docs, plan!.leave.total]).toEqual([5, ['Canteen'], 0])
    expect(await employee('ann')).toBeUndefined()
  })

  test('are taken over with their managers and departments, and have no rights', async () => {
    const shown = await latest()
    const asked = await api('admin', 'POST', '/api/directory-sync/apply', { run: shown.id, leaving: 0 })
    expect(asked.status).toBe(200)
    await runJobs()
    expect(await latest()).toMatchObject({ state: 'applied', failures: [], startedBy: expect.any(String) })
    expect(await employee('ann')).toMatchObject({
      name: 'ann',
      status: 'active',
      jobTitle: 'Cook',
      department: 'Canteen',
      manager: `${ISSUER}|ben`,
    })
    const { id } = (await employee('ann'))!
    const held = await rows(
      `select 1 from role_assignments where employee_id = $1 union all select 1 from permission_grants where employee_id = $1
       union all select 1 from group_memberships where employee_id = $1`,
      [id],
    )
    expect(held).toEqual([])
    const events = await rows<{ via: string }>(`select via::text from audit_events where entity_id = $1`, [
      id,
    ])
    expect(events.length).toBeGreaterThan(0)
    expect(new Set(events.map(({ via }) => via))).not.toContain('rest')
  })

  test('change by what changed since, not by reading everybody again', async () => {
    directory.put('ann', { jobTitle: 'Head cook' })
    const { plan } = await run()
    expect(plan!.update.docs).toMatchObject([{ name: 'ann', fields: { jobTitle: 'Head cook' } }])
    expect((await employee('ann'))?.jobTitle).toBe('Head cook')
    const delta = directory.calls.filter((call) => call.startsWith('/v1.0/users/delta'))
    expect(delta).toEqual([expect.stringContaining('$deltatoken=')])
    expect((await run()).plan).toMatchObject({ update: { total: 0 }, create: { total: 0 } })
  })

  test('are linked to the account with their e-mail, when it is nobody’s yet', async () => {
    const { who, id } = await person()
    directory.put('fay', { displayName: 'Fay', mail: `${who}@steward.example`, accountEnabled: true })
    await run()
    expect((await employee('fay'))?.id).toBe(id)
  })

  test('who left are suspended and signed out; local accounts and superadmins stay', async () => {
    const { who, id } = await person()
    directory.put('gus', { displayName: 'Gus', mail: `${who}@steward.example`, accountEnabled: true })
    await run()
    const token = await logIn(who)
    directory.put('gus', { accountEnabled: false })
    expect((await run()).plan!.leave.docs).toMatchObject([{ account: id, why: 'disabled' }])
    expect((await send(token, 'GET', '/api/employees/me')).body.user).toBeNull()
    expect((await employee('gus'))?.status).toBe('suspended')
    const others = await rows<{ status: string }>(
      `select distinct status::text from employees where email like '%@steward.example' and external_id is null`,
    )
    expect(others).toEqual([{ status: 'active' }])
  })

  test('who come back stay suspended until somebody says otherwise', async () => {
    directory.put('gus', { accountEnabled: true })
    expect((await run()).plan!.returned.docs).toHaveLength(1)
    expect((await employee('gus'))?.status).toBe('suspended')
  })

  test('who left hold nothing up: what waited for them goes to the next above them', async () => {
    const { who, id } = await person()
    directory.put('jon', { displayName: 'Jon', mail: `${who}@steward.example`, accountEnabled: true }, 'ben')
    await run()
    const asker = await person({ lineManager: id })
    const made = await submit(asker.who, 'visitor-pass-form')
    const asked = () =>
      rows(
        `select c.employee_id as id from workflow_step_candidates c join workflow_steps s on s.id = c.step_id
         where c.subject_id = $1 and c.open and s.status = 'open'`,
        [made.id],
      )
    expect(await asked()).toEqual([{ id }])
    directory.put('jon', { accountEnabled: false })
    expect((await run()).plan!.leave.docs).toMatchObject([{ account: id, why: 'disabled' }])
    await runJobs()
    expect(await asked()).toEqual([{ id: (await employee('ben'))!.id }])
  })

  test('a superadmin who is gone there is told of and stays', async () => {
    const { id } = await person()
    const [role] = await rows<{ id: string }>('select id from employee_roles where is_superadmin')
    await api('admin', 'POST', '/api/role-assignments', { employee: id, role: role!.id })
    await api('admin', 'PATCH', `/api/employees/${id}`, { externalId: `${ISSUER}|hal` })
    const { plan } = await run()
    expect(plan!.leave.total).toBe(0)
    expect(plan!.problems.docs).toMatchObject([{ problem: expect.stringContaining('superadmin') }])
    expect((await employee('hal'))?.status).toBe('active')
    await api('admin', 'PATCH', `/api/employees/${id}`, { externalId: null })
  })
})

describe('a directory that', () => {
  test('is busy is waited for as long as it asks, and asked again', async () => {
    directory.mood.busy = [
      { status: 429, retryAfter: '1' },
      { status: 503 },
      { status: 429, retryAfter: '0' },
    ]
    const from = performance.now()
    expect((await run()).state).toBe('applied')
    expect(performance.now() - from).toBeGreaterThan(1_000)
    expect(directory.mood.busy).toEqual([])
  })

  test('asks for longer than a job may sleep is left for the next run', async () => {
    directory.mood.busy = [{ status: 429, retryAfter: '3600' }]
    expect(await run()).toMatchObject({ state: 'failed', problem: expect.stringContaining('busy') })
  })

  test.for(['address', 'content'] as const)(
    'repeats a page by %s is stopped, and nothing is changed',
    async (how) => {
      const before = await links()
      directory.put('ann', { jobTitle: 'Somebody else' })
      directory.mood.repeat = how
      expect(await run()).toMatchObject({
        state: 'failed',
        problem: expect.stringContaining('again and again'),
      })
      expect((await employee('ann'))?.jobTitle).not.toBe('Somebody else')
      expect(await links()).toEqual(before)
      expect(directory.calls.length).toBeLessThan(10)
    },
  )

  test('leads to another server is not followed there', async () => {
    const other = await graph()
    directory.mood.elsewhere = `${other.url}/v1.0/users/delta`
    expect(await run()).toMatchObject({ state: 'failed', problem: expect.stringContaining('another server') })
    expect(other.calls).toEqual([])
    await other.close()
  })

  test('has forgotten where the last run ended is read whole, and who is missing leaves', async () => {
    directory.remove('eve')
    directory.mood.forgotten = true
    const { state: outcome, plan } = await run()
    expect([outcome, plan!.leave.docs]).toMatchObject(['applied', [{ name: 'eve', why: 'removed' }]])
    expect(directory.calls.filter((call) => call.includes('/users/delta?$select'))).not.toEqual([])
    expect((await employee('eve'))?.status).toBe('suspended')
  })

  test('says that too many left is not believed, and the superadmins are told', async () => {
    for (const id of ['ann', 'cem', 'dana']) directory.remove(id)
    const stopped = await run()
    expect(stopped).toMatchObject({ state: 'stopped', plan: { leave: { total: 3 } } })
    expect((await employee('ann'))?.status).toBe('active')
    await runJobs()
    const told = await rows(
      `select title from notifications where event = 'directory.stopped' and title like '%too many%'`,
    )
    expect(told).not.toEqual([])
  })

  test('is believed when an administrator says yes to that very number', async () => {
    const stopped = await latest()
    const apply = (leaving: number, who = 'admin') =>
      api(who, 'POST', '/api/directory-sync/apply', { run: stopped.id, leaving })
    expect((await apply(3, 'erin')).status).toBe(403)
    expect([(await apply(2)).status, (await apply(2)).body.errors[0]?.code]).toEqual([409, 'stale'])
    expect((await apply(3)).status).toBe(200)
    await runJobs()
    expect((await latest()).state).toBe('applied')
    expect((await employee('ann'))?.status).toBe('suspended')
  })

  test('is read by one run at a time', async () => {
    expect((await api('admin', 'POST', '/api/directory-sync/check', {})).status).toBe(200)
    const second = await api('admin', 'POST', '/api/directory-sync/check', {})
    expect([second.status, second.body.errors[0]?.code]).toEqual([409, 'running'])
    await runJobs()
    expect((await latest()).state).toBe('checked')
  })
})

describe('groups of the directory', () => {
  const GROUP = '00000000-0000-4000-8000-0000000000aa'
  const memberships = async (who: string) =>
    (
      await rows<{ slug: string }>(
        `select g.slug from group_memberships m join employee_groups g on g.id = m.group_id join employees e on e.id = m.employee_id
         where e.external_id = $1 order by g.slug`,
        [`${ISSUER}|${who}`],
      )
    ).map(({ slug }) => slug)
  const makeGroup = async (slug: string, permission: string) =>
    (
      await api('admin', 'POST', '/api/employee-groups', {
        name: slug,
        slug,
        permissions: [await idOf('permissions', permission)],
      })
    ).body.doc.id
  const map = (who: string, group: string, directoryGroup = GROUP) =>
    api(who, 'POST', '/api/directory-group-mappings', { name: 'Kitchen', directoryGroup, group })

  test('give rights through the mapping alone', async () => {
    directory.put('ivy', { displayName: 'ivy', mail: 'ivy@directory.example', accountEnabled: true })
    directory.join(GROUP, 'ivy')
    await run()
    expect(await memberships('ivy')).toEqual([])
    const group = await makeGroup('cooks', 'itsm-access.read')
    expect((await map('admin', group)).status).toBe(201)
    expect((await run()).plan!.join.docs).toMatchObject([{ name: 'ivy', groupName: 'cooks' }])
    expect(await memberships('ivy')).toEqual(['cooks'])
  })

  test('take away only what they gave', async () => {
    const by_hand = await makeGroup('by-hand', 'itsm-access.read')
    await api('admin', 'POST', '/api/group-memberships', {
      employee: (await employee('ivy'))!.id,
      group: by_hand,
    })
    directory.part(GROUP, 'ivy')
    expect((await run()).plan!.drop.total).toBe(1)
    expect(await memberships('ivy')).toEqual(['by-hand'])
    directory.join(GROUP, 'ivy')
    await run()
    expect(await memberships('ivy')).toEqual(['by-hand', 'cooks'])
  })

  test('are left by all when the mapping goes', async () => {
    const [mapping] = await rows<{ id: string }>('select id from directory_group_mappings')
    expect((await api('admin', 'DELETE', `/api/directory-group-mappings/${mapping!.id}`)).status).toBe(200)
    await run()
    expect(await memberships('ivy')).toEqual(['by-hand'])
    expect(await rows('select 1 from directory_members')).toEqual([])
  })

  test('are mapped and unmapped only by who holds what they give', async () => {
    const group = await makeGroup('approvers', 'itsm-access.approve')
    const clerk = await person({ permissions: ['system.manage'] })
    const refused = await map(clerk.who, group)
    expect([refused.status, refused.body.errors[0]?.data?.missing]).toEqual([403, ['itsm-access.approve']])
    const made = await map('admin', group)
    const path = `/api/directory-group-mappings/${made.body.doc.id}`
    expect((await api(clerk.who, 'DELETE', path)).status).toBe(403)
    const harmless = await makeGroup('harmless', 'system.read')
    expect((await api(clerk.who, 'PATCH', path, { group: harmless })).status).toBe(403)
  })

  test('with another spelling than ids have are refused', async () => {
    const group = await idOf('employee-groups', 'cooks')
    expect((await map('admin', group, `' or 1 eq 1`)).status).toBe(400)
  })
})
