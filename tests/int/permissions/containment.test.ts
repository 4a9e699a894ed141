import { expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

let count = 0
async function made(collection: string, data: object): Promise<string> {
  count += 1
  const given = { name: `Row ${count}`, slug: `contained-${count}`, level: 1, ...data }
  const { status, body } = await api('admin', 'POST', `/api/${collection}`, given)
  if (status !== 201) throw new Error(`${collection} answered ${status}: ${JSON.stringify(body)}`)
  return body.doc.id
}
const permission = (slug: string) => idOf('permissions', slug)

test('a right that is in a role already may stay there: only what a write adds must be the writer’s', async () => {
  const officer = await person({ permissions: ['system.admin', 'itsm-access.read'] })
  const badge = await made('employee-roles', { level: 5 })
  await api('admin', 'POST', '/api/role-assignments', { employee: officer.id, role: badge })
  const role = await made('employee-roles', { permissions: [await permission('itsm.admin')] })
  const path = `/api/employee-roles/${role}`
  const both = [await permission('itsm.admin'), await permission('itsm-access.read')]
  expect((await api(officer.who, 'PATCH', path, { permissions: both })).status).toBe(200)
  expect((await api(officer.who, 'PATCH', path, { name: 'Renamed' })).status).toBe(200)
  const more = [...both, await permission('inventory.read')]
  expect((await api(officer.who, 'PATCH', path, { permissions: more })).body.errors[0]).toMatchObject({
    code: 'forbidden',
    data: { permission: 'inventory.read' },
  })
})

test('for an assignment, a membership or a grant the whole closure counts, also when it is only prolonged', async () => {
  const officer = await person({ permissions: ['system.admin'] })
  // Of a level that lets them touch whoever has the role.
  const badge = await made('employee-roles', { level: 5 })
  await api('admin', 'POST', '/api/role-assignments', { employee: officer.id, role: badge })
  const { id } = await person()
  const role = await made('employee-roles', { permissions: [await permission('itsm.admin')] })
  const group = await made('employee-groups', { roles: [role] })
  const until = new Date(Date.now() + 60_000).toISOString()
  for (const [collection, given] of [
    ['role-assignments', { role }],
    ['group-memberships', { group }],
    ['permission-grants', { permission: await permission('itsm.admin') }],
  ] as const) {
    expect((await api(officer.who, 'POST', `/api/${collection}`, { employee: id, ...given })).status).toBe(
      403,
    )
    const { body } = await api('admin', 'POST', `/api/${collection}`, {
      employee: id,
      ...given,
      validUntil: until,
    })
    const path = `/api/${collection}/${body.doc.id}`
    expect((await api(officer.who, 'PATCH', path, { validUntil: null })).status).toBe(403)
    expect((await api(officer.who, 'PATCH', path, { employee: officer.id })).status).toBe(403)
    // Taking away needs no more than the level.
    expect((await api(officer.who, 'DELETE', path)).status).toBe(200)
  }
})

test('a right that ends or has not begun is in the closure: validity is another’s to change', async () => {
  const officer = await person({ permissions: ['system.admin'] })
  const { id } = await person()
  const validFrom = '2998-01-01T00:00:00.000Z'
  const grant = { employee: id, permission: await permission('itsm.admin'), validFrom }
  expect((await api(officer.who, 'POST', '/api/permission-grants', grant)).status).toBe(403)
})

test('who moves a resource must hold every right above its new place and below it', async () => {
  const parent = await made('permission-resources', {})
  const child = await made('permission-resources', { parent })
  const [slug] = await rows<{ slug: string }>('select slug from permission_resources where id = $1', [child])
  await made('permissions', { resource: child, action: 'read', slug: undefined, level: 'basic' })
  await made('permissions', { resource: parent, action: 'update', slug: undefined, level: 'basic' })
  const path = `/api/permission-resources/${child}`
  const poor = await person({ permissions: ['system.admin'] })
  expect((await api(poor.who, 'PATCH', path, { parent: null })).body.errors[0]).toMatchObject({
    data: { permission: `${slug!.slug}.read` },
  })
  const rich = await person({ permissions: ['system.admin', `${slug!.slug}.read`] })
  expect((await api(rich.who, 'PATCH', path, { parent: null })).status).toBe(200)
  // Back below the parent its right would cover the resource: that must be theirs too.
  expect((await api(rich.who, 'PATCH', path, { parent })).status).toBe(403)
})

test('who moves a form to another category must manage both and hold all rights above and below', async () => {
  const form = await api('admin', 'POST', '/api/itsm-forms', {
    title: 'Wanders',
    slug: 'wanders-form',
    category: await idOf('itsm-categories', 'access'),
  })
  await runJobs()
  const move = async (who: string) =>
    (
      await api(who, 'PATCH', `/api/itsm-forms/${form.body.doc.id}`, {
        category: await idOf('itsm-categories', 'legal'),
      })
    ).status
  const here = await person({ permissions: ['itsm-access.admin'] })
  const managers = await person({ permissions: ['itsm-access.manage', 'itsm-legal.manage'] })
  const admins = await person({ permissions: ['itsm-access.admin', 'itsm-legal.manage'] })
  expect(await move(here.who)).toBe(403)
  // With the form goes what others may decide and deliver on it, which a manager does not hold.
  expect(await move(managers.who)).toBe(403)
  expect(await move(admins.who)).toBe(200)
})

test('who delegates for somebody must hold all that the giver may decide, as far as the scope goes', async () => {
  const giver = await person({ permissions: ['itsm-access.approve', 'itsm-legal.approve'] })
  const [{ id: to }, half] = [
    await person(),
    await person({ permissions: ['system.update', 'itsm-access.approve'] }),
  ]
  const delegate = async (who: string, data: object) =>
    (
      await api(who, 'POST', '/api/delegations', {
        from: giver.id,
        to,
        startsAt: new Date().toISOString(),
        endsAt: new Date(Date.now() + 86_400_000).toISOString(),
        ...data,
      })
    ).status
  expect(await delegate(half.who, {})).toBe(403)
  expect(await delegate(half.who, { scope: ['itsm-legal'] })).toBe(403)
  expect(await delegate(half.who, { scope: ['itsm-access'] })).toBe(201)
  expect(await delegate(half.who, { scope: ['itsm-access'], to: half.id })).toBe(403)
  expect(await delegate(giver.who, {})).toBe(201)
})

test('sessions and keys of an account are nobody’s to write', async () => {
  const officer = await person({ permissions: ['system.admin'] })
  const { id } = await person()
  const sessions = [{ id, createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2999-01-01T00:00:00.000Z' }]
  for (const data of [
    { sessions },
    { salt: 'ff' },
    { hash: 'ff' },
    { apiKey: 'x', enableAPIKey: true },
    { resetPasswordToken: 'x' },
  ])
    await api(officer.who, 'PATCH', `/api/employees/${id}`, data)
  expect(await rows('select 1 from employees_sessions where _parent_id = $1', [id])).toEqual([])
  const [account] = await rows<{ salt: string; hash: string; reset_password_token: string | null }>(
    'select salt, hash, reset_password_token from employees where id = $1',
    [id],
  )
  expect([account!.salt === 'ff', account!.hash === 'ff', account!.reset_password_token]).toEqual([
    false,
    false,
    null,
  ])
})

test('the highest level of the valid active roles is an employee’s level; without a role it is 0', async () => {
  const [low, high, off] = [
    await made('employee-roles', { level: 1, permissions: [await permission('system.admin')] }),
    await made('employee-roles', { level: 3 }),
    await made('employee-roles', { level: 90, status: 'inactive' }),
  ]
  const heir = await made('employee-roles', { level: 1, inheritsFrom: high })
  const officer = await person()
  await api('admin', 'POST', '/api/role-assignments', { employee: officer.id, role: low })
  const touch = async (id: string) =>
    (await api(officer.who, 'PATCH', `/api/employees/${id}`, { jobTitle: 'x' })).status
  const with_ = async (role: string, extra: object = {}) => {
    const { id } = await person()
    await api('admin', 'POST', '/api/role-assignments', { employee: id, role, ...extra })
    return touch(id)
  }
  expect(await touch((await person({ permissions: ['itsm.admin'] })).id)).toBe(200)
  expect(await with_(low)).toBe(200)
  expect(await with_(high)).toBe(403)
  expect(await with_(heir)).toBe(403)
  expect(await with_(off)).toBe(200)
  expect(await with_(high, { validUntil: '2020-01-01T00:00:00.000Z' })).toBe(200)
})

test('letting an assignment run out, or switching a role off, counts as unassigning', async () => {
  const high = await made('employee-roles', { level: 50 })
  const officer = await person({ permissions: ['system.admin'] })
  const { id } = await person()
  const { body } = await api('admin', 'POST', '/api/role-assignments', { employee: id, role: high })
  const path = `/api/role-assignments/${body.doc.id}`
  const soon = new Date(Date.now() + 60_000).toISOString()
  expect((await api(officer.who, 'PATCH', path, { validUntil: soon })).status).toBe(403)
  expect((await api(officer.who, 'DELETE', path)).status).toBe(403)
  expect(
    (await api(officer.who, 'PATCH', `/api/employee-roles/${high}`, { status: 'inactive' })).status,
  ).toBe(403)
  // One's own neither ends nor begins by oneself.
  const own = await api('admin', 'POST', '/api/permission-grants', {
    employee: officer.id,
    permission: await permission('itsm.read'),
  })
  const mine = `/api/permission-grants/${own.body.doc.id}`
  expect((await api(officer.who, 'PATCH', mine, { validUntil: soon })).status).toBe(403)
  expect((await api(officer.who, 'DELETE', mine)).status).toBe(403)
})

test('generated rows are the system’s: nobody claims one, and nobody changes what it gives', async () => {
  const role = await idOf('employee-roles', 'itsm-access-approver')
  const change = async (data: object) =>
    (await api('admin', 'PATCH', `/api/employee-roles/${role}`, data)).status
  expect(await change({ permissions: [] })).toBe(400)
  expect(await change({ inheritsFrom: await idOf('employee-roles', 'superadmin') })).toBe(400)
  expect(await change({ generatedFor: 'mine' })).toBe(400)
  expect(
    (
      await api('admin', 'POST', '/api/employee-roles', {
        name: 'x',
        slug: 'claimed',
        level: 1,
        generatedFor: 'x',
      })
    ).status,
  ).toBe(400)
  expect((await api('admin', 'DELETE', `/api/employee-roles/${role}`)).status).toBe(409)
  const resource = await idOf('permission-resources', 'itsm-access')
  expect(
    (await api('admin', 'PATCH', `/api/permission-resources/${resource}`, { parent: null })).status,
  ).toBe(400)
})

test('generated rights assign nobody', async () => {
  const held = () =>
    rows(
      'select id from role_assignments union all select id from permission_grants union all select id from group_memberships',
    )
  const before = await held()
  expect((await api('ida', 'POST', '/api/itsm-categories', { title: 'Quiet', slug: 'quiet' })).status).toBe(
    201,
  )
  await runJobs()
  expect(await held()).toEqual(before)
})

test('superadmins are bound only by the rule of the last one', async () => {
  const second = await person({ roles: ['superadmin'] })
  const third = await person({ roles: ['superadmin'] })
  const own = await api(second.who, 'POST', '/api/permission-grants', {
    employee: second.id,
    permission: await permission('itsm.admin'),
  })
  expect(own.status).toBe(201)
  expect((await api(second.who, 'PATCH', `/api/employees/${second.id}`, { jobTitle: 'Me' })).status).toBe(200)
  const keys = { password: 'steward-demo-2', email: 'third@steward.example' }
  expect((await api(second.who, 'PATCH', `/api/employees/${third.id}`, keys)).status).toBe(200)
})

test('a permission keeps its resource and action, in the database too', async () => {
  const id = await permission('itsm-access.approve')
  const admin = await api('admin', 'PATCH', `/api/permissions/${id}`, { action: 'admin' })
  expect(admin.status).toBe(400)
  const other = await idOf('permission-resources', 'itsm')
  await expect(rows('update permissions set resource_id = $2 where id = $1', [id, other])).rejects.toThrow(
    'keeps its resource',
  )
})
