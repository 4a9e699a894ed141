import { expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

let count = 0
async function made(collection: string, data: object): Promise<string> {
  count += 1
  const { status, body } = await api('admin', 'POST', `/api/${collection}`, {
    name: `Row ${count}`,
    slug: `row-${count}`,
    level: 5,
    ...data,
  })
  if (status !== 201) throw new Error(`${collection} answered ${status}: ${JSON.stringify(body)}`)
  return body.doc.id
}

const TREES = [
  ['employee-roles', 'inheritsFrom'],
  ['employee-groups', 'parentGroup'],
  ['permission-resources', 'parent'],
  ['departments', 'parent'],
] as const

for (const [collection, field] of TREES) {
  test(`a circle of ${collection} is refused, also a long one and one that two writers close together`, async () => {
    const patch = (id: string, parent: string) =>
      api('admin', 'PATCH', `/api/${collection}/${id}`, { [field]: parent })
    const a = await made(collection, {})
    const b = await made(collection, { [field]: a })
    const c = await made(collection, { [field]: b })
    expect((await patch(a, a)).status).toBe(400)
    expect(await patch(a, c)).toMatchObject({ status: 400, body: { errors: [{ field }] } })

    for (let round = 0; round < 5; round += 1) {
      const [x, y] = [await made(collection, {}), await made(collection, {})]
      const answers = await Promise.all([patch(x, y), patch(y, x)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    }
  })
}

test('a circle of managers is refused, also one that two writers close together', async () => {
  const patch = (id: string, lineManager: string) =>
    api('admin', 'PATCH', `/api/employees/${id}`, { lineManager })
  const a = await person()
  const b = await person({ lineManager: a.id })
  const c = await person({ lineManager: b.id })
  expect((await patch(a.id, a.id)).status).toBe(400)
  expect(await patch(a.id, c.id)).toMatchObject({ status: 400, body: { errors: [{ field: 'lineManager' }] } })
  for (let round = 0; round < 3; round += 1) {
    const [x, y] = [await person(), await person()]
    const answers = await Promise.all([patch(x.id, y.id), patch(y.id, x.id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  }
})

test('a circle that is there all the same is survived when rights are read', async () => {
  const a = await made('employee-roles', { permissions: [await idOf('permissions', 'itsm-access.read')] })
  const b = await made('employee-roles', { inheritsFrom: a })
  const { who, id } = await person()
  await api('admin', 'POST', '/api/role-assignments', { employee: id, role: b })
  await rows(`begin; select set_config('steward.test_factory', 'on', true);
    update employee_roles set inherits_from_id = '${b}' where id = '${a}'; commit`)
  expect((await api(who, 'GET', '/api/itsm-forms')).status).toBe(200)
})

test('the last active superadmin is neither suspended nor unassigned nor ended nor switched off, also not by two at once', async () => {
  const admin = await idOf('employees', 'admin')
  const role = await idOf('employee-roles', 'superadmin')
  const [assignment] = await rows<{ id: string }>(
    'select id from role_assignments where employee_id = $1 and role_id = $2',
    [admin, role],
  )
  const second = await person()
  // Somebody with every right of system, who is not superadmin, may not reach above their level either.
  const refused = async () => [
    (await api('admin', 'PATCH', `/api/employees/${admin}`, { status: 'suspended' })).status,
    (await api('admin', 'DELETE', `/api/role-assignments/${assignment!.id}`)).status,
    (
      await api('admin', 'PATCH', `/api/role-assignments/${assignment!.id}`, {
        validUntil: '2099-01-01T00:00:00.000Z',
      })
    ).status,
    (await api('admin', 'PATCH', `/api/employee-roles/${role}`, { status: 'inactive' })).status,
  ]
  for (const status of await refused()) expect([403, 409]).toContain(status)

  const given = await api('admin', 'POST', '/api/role-assignments', { employee: second.id, role })
  expect(given.status).toBe(201)
  const answers = await Promise.all([
    api('admin', 'DELETE', `/api/role-assignments/${given.body.doc.id}`),
    api(second.who, 'DELETE', `/api/role-assignments/${assignment!.id}`),
  ])
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
  const left = await rows(
    `select 1 from role_assignments a join employees e on e.id = a.employee_id and e.status = 'active' where a.role_id = $1`,
    [role],
  )
  expect(left.length).toBeGreaterThanOrEqual(1)
})

test('nobody writes a superadmin by the API', async () => {
  const answer = await api('admin', 'POST', '/api/employee-roles', {
    name: 'Mine',
    slug: 'mine',
    level: 5,
    isSuperadmin: true,
    isSystem: true,
  })
  expect(answer.body.doc).toMatchObject({ isSuperadmin: false, isSystem: false })
  const patched = await api('admin', 'PATCH', `/api/employee-roles/${answer.body.doc.id}`, {
    isSuperadmin: true,
  })
  expect(patched.body.doc?.isSuperadmin ?? false).toBe(false)
  expect(await rows(`select 1 from employee_roles where is_superadmin and slug <> 'superadmin'`)).toEqual([])
})

test('nobody writes their own rights, manager, department or status, whatever they hold of system', async () => {
  const officer = await person({ permissions: ['system.admin', 'itsm.admin'] })
  const own = { employee: officer.id }
  const attempts = [
    api(officer.who, 'POST', '/api/role-assignments', {
      ...own,
      role: await idOf('employee-roles', 'itsm-access-approver'),
    }),
    api(officer.who, 'POST', '/api/permission-grants', {
      ...own,
      permission: await idOf('permissions', 'itsm-access.approve'),
    }),
    api(officer.who, 'POST', '/api/group-memberships', { ...own, group: await made('employee-groups', {}) }),
    api(officer.who, 'PATCH', `/api/employees/${officer.id}`, {
      lineManager: await idOf('employees', 'erin'),
    }),
    api(officer.who, 'PATCH', `/api/employees/${officer.id}`, {
      department: await idOf('departments', 'legal'),
    }),
    api(officer.who, 'PATCH', `/api/employees/${officer.id}`, { status: 'left' }),
  ]
  for (const answer of await Promise.all(attempts)) expect(answer.status).toBe(403)
})

test('containment: nobody gives, by any road, what they do not hold', async () => {
  const officer = await person({ permissions: ['system.admin', 'itsm-access.approve'] })
  const { id: erin } = await person()
  const as = (method: string, path: string, data: object) => api(officer.who, method, path, data)
  const approve = await idOf('permissions', 'itsm-access.approve')
  const admin = await idOf('permissions', 'itsm.admin')

  expect((await as('POST', '/api/permission-grants', { employee: erin, permission: approve })).status).toBe(
    201,
  )
  expect(await as('POST', '/api/permission-grants', { employee: erin, permission: admin })).toMatchObject({
    status: 403,
    body: { errors: [{ code: 'forbidden', data: { permission: 'itsm.admin' } }] },
  })
  expect(
    (
      await as('POST', '/api/role-assignments', {
        employee: erin,
        role: await idOf('employee-roles', 'superadmin'),
      })
    ).status,
  ).toBe(403)
  expect(
    (
      await as('POST', '/api/role-assignments', {
        employee: erin,
        role: await idOf('employee-roles', 'itsm-access-manager'),
      })
    ).status,
  ).toBe(403)
  expect(
    (await as('POST', '/api/employee-roles', { name: 'x', slug: 'x', level: 1, permissions: [admin] }))
      .status,
  ).toBe(403)
  expect(
    (
      await as('POST', '/api/employee-roles', {
        name: 'x',
        slug: 'x',
        level: 1,
        inheritsFrom: await idOf('employee-roles', 'itsm-access-manager'),
      })
    ).status,
  ).toBe(403)
  expect(
    (
      await as('POST', '/api/employee-groups', {
        name: 'x',
        slug: 'x',
        roles: [await idOf('employee-roles', 'itsm-access-manager')],
      })
    ).status,
  ).toBe(403)
  expect(
    (
      await as('POST', '/api/permissions', {
        resource: await idOf('permission-resources', 'itsm'),
        action: 'delegate',
      })
    ).status,
  ).toBe(403)
  // Moving a resource gives all that is granted above its new place.
  expect(
    (
      await as('PATCH', `/api/permission-resources/${await idOf('permission-resources', 'reports')}`, {
        parent: await idOf('permission-resources', 'system'),
      })
    ).status,
  ).toBe(400)
})

test('a membership, and a parent group, convey the whole closure', async () => {
  const officer = await person({ permissions: ['system.admin'] })
  const rich = await made('employee-groups', { permissions: [await idOf('permissions', 'itsm.admin')] })
  const below = await made('employee-groups', { parentGroup: rich })
  const poor = await made('employee-groups', {})
  const { id } = await person()
  expect(
    (await api(officer.who, 'POST', '/api/group-memberships', { employee: id, group: below })).status,
  ).toBe(403)
  expect(
    (await api(officer.who, 'PATCH', `/api/employee-groups/${poor}`, { parentGroup: rich })).status,
  ).toBe(403)
  expect((await api(officer.who, 'PATCH', `/api/employee-groups/${poor}`, { name: 'Poor' })).status).toBe(200)
})

test('the closure counts roles that are switched off: switching on later gives nothing more', async () => {
  const officer = await person({ permissions: ['system.admin'] })
  const off = await made('employee-roles', {
    status: 'inactive',
    permissions: [await idOf('permissions', 'itsm.admin')],
    level: 1,
  })
  const { id } = await person()
  expect((await api(officer.who, 'POST', '/api/role-assignments', { employee: id, role: off })).status).toBe(
    403,
  )
})

test('whoever sets the password or e-mail of a person could act as them, so it takes all their rights', async () => {
  const officer = await person({ permissions: ['system.admin'] })
  const path = `/api/employees/${await idOf('employees', 'ida')}`
  expect((await api(officer.who, 'PATCH', path, { password: 'another-password' })).status).toBe(403)
  expect((await api(officer.who, 'PATCH', path, { email: 'mine@steward.example' })).status).toBe(403)
  expect((await api(officer.who, 'PATCH', path, { externalId: 'issuer|mine' })).status).toBe(403)
  expect((await api(officer.who, 'PATCH', path, { jobTitle: 'Owner' })).status).toBe(200)
})

test('one writes only roles and people of a level not above one’s own', async () => {
  const low = await made('employee-roles', {
    level: 10,
    permissions: [await idOf('permissions', 'system.admin')],
  })
  const high = await made('employee-roles', { level: 50 })
  const officer = await person()
  const boss = await person()
  await api('admin', 'POST', '/api/role-assignments', { employee: officer.id, role: low })
  await api('admin', 'POST', '/api/role-assignments', { employee: boss.id, role: high })
  expect((await api(officer.who, 'PATCH', `/api/employees/${boss.id}`, { jobTitle: 'Lower' })).status).toBe(
    403,
  )
  expect(
    (await api(officer.who, 'POST', '/api/role-assignments', { employee: (await person()).id, role: high }))
      .status,
  ).toBe(403)
  expect((await api(officer.who, 'PATCH', `/api/employee-roles/${high}`, { name: 'Mine' })).status).toBe(403)
  expect((await api(officer.who, 'PATCH', `/api/employee-roles/${low}`, { level: 60 })).status).toBe(403)
})

test('a slug is well formed, unique in the whole tree, fixed after creation and never used again', async () => {
  const create = (slug: string) => api('admin', 'POST', '/api/permission-resources', { name: 'x', slug })
  for (const slug of [
    'With Space',
    'UPPER',
    'dot.ted',
    '1digit',
    '-dash',
    '',
    'itsm-own',
    'inventory-own',
    'records-own',
    'system',
  ]) {
    expect([slug, (await create(slug)).status]).toEqual([slug, 400])
  }
  const { body } = await create('once')
  expect(
    (await api('admin', 'PATCH', `/api/permission-resources/${body.doc.id}`, { slug: 'twice' })).status,
  ).toBe(400)
  expect((await api('admin', 'DELETE', `/api/permission-resources/${body.doc.id}`)).status).toBe(200)
  expect((await create('once')).status).toBe(400)
  const role = await api('admin', 'POST', '/api/employee-roles', { name: 'x', slug: 'role-once', level: 1 })
  await api('admin', 'DELETE', `/api/employee-roles/${role.body.doc.id}`)
  expect(
    (await api('admin', 'POST', '/api/employee-roles', { name: 'x', slug: 'role-once', level: 1 })).status,
  ).toBe(400)
})

test('the same right at once from two writers is one row', async () => {
  const { id } = await person()
  const role = await idOf('employee-roles', 'itsm-access-approver')
  const answers = await Promise.all(
    [1, 2, 3].map(() => api('admin', 'POST', '/api/role-assignments', { employee: id, role }, { raw: true })),
  )
  expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1)
  expect(answers.every(({ status }) => status < 500)).toBe(true)
})

test('explain tells the path, and who could give what is missing', async () => {
  const yes = await api('john', 'GET', '/api/permissions/explain?permission=access-card-form.update')
  expect(yes.body).toMatchObject({ allowed: true })
  expect(JSON.stringify(yes.body.paths)).toContain('itsm-access')
  const no = await api('john', 'GET', '/api/permissions/explain?permission=access-card-form.fulfill')
  expect(no.body).toMatchObject({ allowed: false, paths: [], grantors: [{ name: 'Ada Admin' }] })
  const who = await api('admin', 'GET', '/api/permissions/who-can?permission=access-card-form.approve')
  expect((who.body.employees as { name: string }[]).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['John Miller', 'Sarah Khan', 'Ida Lindqvist', 'Ada Admin']),
  )
})
