import { expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

const preview = (who: string | null, body: object) => api(who, 'POST', '/api/permissions/preview', body)
const names = (list: unknown) =>
  (list as { employee: { name: string } }[]).map(({ employee }) => employee.name)

test('a preview says who gains what, and saves nothing', async () => {
  const [employee, role] = [
    await idOf('employees', 'erin'),
    await idOf('employee-roles', 'itsm-access-approver'),
  ]
  const counts = () =>
    rows(
      'select (select count(*) from role_assignments), (select count(*) from audit_events), (select epoch from policy_epoch)',
    )
  await preview('admin', { collection: 'role-assignments', data: { employee, role } })
  const before = await counts()
  const { status, body } = await preview('admin', {
    collection: 'role-assignments',
    data: { employee, role },
  })
  expect(status).toBe(200)
  expect(body.gains).toEqual([
    {
      employee: { id: employee, name: 'Erin Blake' },
      permissions: [
        'access-card-form.approve',
        'access-card-form.read',
        'itsm-access.approve',
        'itsm-access.read',
        'visitor-pass-form.approve',
        'visitor-pass-form.read',
      ],
    },
  ])
  expect(body.losses).toEqual([])
  expect(body.counts).toEqual({
    gains: 1,
    losses: 0,
    gainedPermissions: 6,
    lostPermissions: 0,
    complete: true,
  })
  expect(await counts()).toEqual(before)
})

test('what is previewed is what happens when it is saved', async () => {
  const effective = async (who: string) =>
    new Set((await api(who, 'GET', '/api/permissions/me')).body.effective as string[])
  const { who, id } = await person({ roles: ['itsm-access-approver'] })
  const role = await idOf('employee-roles', 'itsm-access-approver')
  const permissions = [await idOf('permissions', 'itsm-legal.manage')]
  const mine = await api('admin', 'POST', '/api/employee-roles', {
    name: 'Mine',
    slug: 'mine',
    level: 5,
    inheritsFrom: role,
  })
  await api('admin', 'POST', '/api/role-assignments', { employee: id, role: mine.body.doc.id })

  const { body } = await preview('admin', {
    collection: 'employee-roles',
    id: mine.body.doc.id,
    data: { permissions, inheritsFrom: null },
  })
  const before = await effective(who)
  await api('admin', 'PATCH', `/api/employee-roles/${mine.body.doc.id}`, { permissions, inheritsFrom: null })
  const after = await effective(who)
  const told = (list: unknown) =>
    (list as { employee: { id: string }; permissions: string[] }[]).find(({ employee }) => employee.id === id)
      ?.permissions ?? []
  expect(told(body.gains)).toEqual([...after].filter((slug) => !before.has(slug)).sort())
  expect(told(body.losses)).toEqual([...before].filter((slug) => !after.has(slug)).sort())
  expect(told(body.gains)).toContain('itsm-legal.update')
})

test('suspending, a grant that ends, a role that is switched off and a resource that moves are previewed', async () => {
  const john = await idOf('employees', 'john')
  const suspended = await preview('admin', {
    collection: 'employees',
    id: john,
    data: { status: 'suspended' },
  })
  expect(names(suspended.body.losses)).toEqual(['John Miller'])
  const [{ id: grant }] = (await rows<{ id: string }>(
    'select id from permission_grants where employee_id = $1',
    [john],
  )) as [{ id: string }]
  const ended = await preview('admin', { collection: 'permission-grants', id: grant, data: null })
  expect(ended.body.losses).toMatchObject([
    { permissions: ['access-card-form.approve', 'itsm-access.approve', 'visitor-pass-form.approve'] },
  ])
  const off = await preview('admin', {
    collection: 'employee-roles',
    id: await idOf('employee-roles', 'itsm-access-manager'),
    data: { status: 'inactive' },
  })
  expect(names(off.body.losses)).toEqual(['John Miller'])
  const moved = await preview('admin', {
    collection: 'permission-resources',
    id: await idOf('permission-resources', 'visitor-pass-form'),
    data: { parent: await idOf('permission-resources', 'itsm-legal') },
  })
  expect(names(moved.body.losses)).toContain('John Miller')
  expect(names(moved.body.gains)).toContain('Lena Fischer')
})

test('what begins later is judged at its beginning', async () => {
  const data = {
    employee: await idOf('employees', 'erin'),
    permission: await idOf('permissions', 'itsm.read'),
    validFrom: '2999-01-01T00:00:00.000Z',
  }
  const { body } = await preview('admin', { collection: 'permission-grants', data })
  expect(body.at).toBe('2999-01-01T00:00:00.000Z')
  expect(names(body.gains)).toEqual(['Erin Blake'])
})

test('a preview needs system.read, names its fields, and finds only what is there', async () => {
  const body = { collection: 'employees', id: await idOf('employees', 'erin'), data: { status: 'left' } }
  expect((await preview(null, body)).status).toBe(401)
  expect(await preview('ida', body)).toMatchObject({
    status: 403,
    body: { errors: [{ code: 'forbidden', data: { permission: 'system.read' } }] },
  })
  const { who } = await person({ permissions: ['system.read'] })
  expect((await preview(who, body)).status).toBe(200)
  expect((await preview('admin', { ...body, collection: 'itsm-forms' })).status).toBe(400)
  expect((await preview('admin', { ...body, id: crypto.randomUUID() })).status).toBe(404)
  const dangling = {
    collection: 'role-assignments',
    data: { employee: crypto.randomUUID(), role: crypto.randomUUID() },
  }
  const { status, body: answer } = await preview('admin', dangling)
  expect([status, answer.errors.map(({ field }) => field)]).toEqual([400, ['data.employee', 'data.role']])
  const role = await idOf('employee-roles', 'itsm-access-manager')
  const circle = await preview('admin', {
    collection: 'employee-roles',
    id: role,
    data: { inheritsFrom: role },
  })
  expect(circle).toMatchObject({ status: 400, body: { errors: [{ field: 'data.inheritsFrom' }] } })
})
