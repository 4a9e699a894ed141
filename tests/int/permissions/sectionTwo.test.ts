import { expect, test } from 'vitest'
import { SECTION_TWO } from '@/tests/fixtures/sectionTwo'
import { entersAdmin } from '@/access/entersAdmin'
import { resolveRights } from '@/access/resolveRights'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { testNames } from '@/tests/harness/testNames'
import { testPayload } from '@/tests/harness/testPayload'

test('every sentence of section 2 has a test named after it', () => {
  const names = testNames()
  expect(names.size).toBeGreaterThan(300)
  const missing = SECTION_TWO.flatMap(([sentence, tests]) =>
    tests.filter((name) => !names.has(name)).map((name) => `${sentence} -> ${name}`),
  )
  expect(missing).toEqual([])
  expect(SECTION_TWO.filter(([, tests]) => tests.length === 0)).toEqual([])
})

test('a permission is called after its resource and action, and is refused under any other name', async () => {
  const resource = await idOf('permission-resources', 'settings')
  const create = (data: object) => api('admin', 'POST', '/api/permissions', { resource, ...data })
  expect((await create({ action: 'approve', slug: 'settings.admin' })).status).toBe(400)
  expect((await create({ action: 'own' })).status).toBe(400)
  expect((await create({ action: 'approve' })).body.doc).toMatchObject({ slug: 'settings.approve' })
  expect((await create({ action: 'approve' })).status).toBe(400)
})

test('the label of a permission decides nothing; deprecated still grants, inactive gives nothing', async () => {
  const { who } = await person({ permissions: ['reports.manage'] })
  const id = await idOf('permissions', 'reports.manage')
  const holds = async () =>
    ((await api(who, 'GET', '/api/permissions/me')).body.effective as string[]).includes('reports.read')
  const answers = []
  for (const data of [
    { level: 'super' },
    { level: 'basic' },
    { status: 'deprecated' },
    { status: 'inactive' },
    { status: 'active' },
  ]) {
    expect((await api('admin', 'PATCH', `/api/permissions/${id}`, data)).status).toBe(200)
    answers.push(await holds())
  }
  expect(answers).toEqual([true, true, true, false, true])
})

test('every table that feeds rights raises the epoch, whatever is written to it and by whom', async () => {
  const epoch = async () =>
    Number((await rows<{ epoch: string }>('select epoch from policy_epoch'))[0]!.epoch)
  const tables = [
    'permission_resources',
    'permissions',
    'employee_roles',
    'employee_roles_rels',
    'employee_groups',
    'employee_groups_rels',
    'role_assignments',
    'group_memberships',
    'permission_grants',
  ]
  for (const table of tables) {
    for (const statement of [
      `update ${table} set id = id where false`,
      `delete from ${table} where false`,
      `insert into ${table} select * from ${table} where false`,
    ]) {
      if (statement.startsWith('insert') && table === 'permission_resources') continue
      const before = await epoch()
      await rows(statement)
      expect([statement, await epoch()]).toEqual([statement, before + 1])
    }
  }
  const before = await epoch()
  const { id } = await person()
  await api('admin', 'PATCH', `/api/employees/${id}`, { status: 'suspended' })
  expect(await epoch()).toBeGreaterThan(before + 1)
})

test('rights are read by one statement, cached or not', async () => {
  const payload = await testPayload()
  const req = await systemRequest(payload, 'tests')
  const { id } = await person({ roles: ['itsm-access-manager'] })
  const { pool } = payload.db as unknown as { pool: { query: (...args: unknown[]) => unknown } }
  const ask = pool.query.bind(pool)
  let statements = 0
  pool.query = (...args) => {
    statements += 1
    return ask(...args)
  }
  const counted = async (work: () => Promise<unknown>) => {
    statements = 0
    await work()
    return statements
  }
  try {
    const resolve = () => resolveRights(req, id, Date.now())
    expect(await counted(resolve)).toBe(1)
    expect(await counted(resolve)).toBe(1)
    await rows('update policy_epoch set epoch = epoch + 1')
    expect(await counted(resolve)).toBe(1)
  } finally {
    pool.query = ask
  }
})

test('collections of people and rights are guarded by system, each verb by its own right', async () => {
  const guarded = [
    'departments',
    'employee-roles',
    'employee-groups',
    'role-assignments',
    'group-memberships',
    'permission-grants',
    'permission-resources',
    'permissions',
    'separation-rules',
  ]
  const NO_SUCH = '00000000-0000-4000-8000-000000000000'
  const asks = {
    read: ['GET', ''],
    create: ['POST', ''],
    update: ['PATCH', `/${NO_SUCH}`],
    delete: ['DELETE', `/${NO_SUCH}`],
  } as const
  for (const held of ['read', 'create', 'update', 'delete'] as const) {
    const { who } = await person({ permissions: [`system.${held}`] })
    for (const collection of guarded) {
      for (const [verb, [method, suffix]] of Object.entries(asks)) {
        const { status } = await api(
          who,
          method,
          `/api/${collection}${suffix}`,
          method === 'GET' || method === 'DELETE' ? undefined : {},
        )
        expect([held, collection, verb, status !== 403]).toEqual([held, collection, verb, verb === held])
      }
    }
  }
})

test('the admin panel admits who may configure or keep something, and no pure decider', async () => {
  const payload = await testPayload()
  const enters = async (given: Parameters<typeof person>[0]) => {
    const { id } = await person(given)
    const user = { id, collection: 'employees', status: 'active', email: 'x', name: 'x' }
    const req = await systemRequest(payload, 'tests')
    return entersAdmin({ req: Object.assign(req, { user }) })
  }
  for (const action of ['create', 'read', 'update', 'delete', 'manage', 'admin'])
    expect([action, await enters({ permissions: [`itsm-access.${action}`] })]).toEqual([action, true])
  for (const action of ['reviewer', 'maintainer'])
    expect([action, await enters({ permissions: [`inventory-vehicle.${action}`] })]).toEqual([action, true])
  for (const action of ['approve', 'fulfill'])
    expect([action, await enters({ permissions: [`itsm-access.${action}`] })]).toEqual([action, false])
  expect(await enters({})).toBe(false)
})
