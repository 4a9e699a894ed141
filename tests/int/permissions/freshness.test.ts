import { afterAll, expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { otherProcess } from '@/tests/harness/otherProcess'
import { rows } from '@/tests/harness/rows'
import { logIn } from '@/tests/harness/logIn'
import { tokenOf } from '@/tests/harness/tokenOf'

const other = await otherProcess()
afterAll(() => other.stop())

const FORMS = '/api/itsm-forms'

async function here(who: string): Promise<number> {
  return (await api(who, 'GET', FORMS)).status
}
async function there(who: string): Promise<number> {
  return (await other.ask({ method: 'GET', path: FORMS, token: await tokenOf(who) })).status
}

/** Asks both processes, so that what they know of this person is in both caches. */
async function both(who: string): Promise<number[]> {
  return [await here(who), await there(who)]
}

test('a right that is given and taken in one process counts at once in the other', async () => {
  const { who, id } = await person()
  expect(await both(who)).toEqual([403, 403])
  const given = await api('admin', 'POST', '/api/role-assignments', {
    employee: id,
    role: await idOf('employee-roles', 'itsm-access-manager'),
  })
  expect(await both(who)).toEqual([200, 200])
  await api('admin', 'DELETE', `/api/role-assignments/${given.body.doc.id}`)
  expect(await both(who)).toEqual([403, 403])
})

test('taking a permission out of a role that others inherit counts at once', async () => {
  const base = await api('admin', 'POST', '/api/employee-roles', {
    name: 'Base',
    slug: 'base',
    level: 5,
    permissions: [await idOf('permissions', 'itsm-access.read')],
  })
  await api('admin', 'POST', '/api/employee-roles', {
    name: 'Heir',
    slug: 'heir',
    level: 5,
    inheritsFrom: base.body.doc.id,
  })
  const { who } = await person({ roles: ['heir'] })
  expect(await both(who)).toEqual([200, 200])
  expect(
    (await api('admin', 'PATCH', `/api/employee-roles/${base.body.doc.id}`, { permissions: [] })).status,
  ).toBe(200)
  expect(await both(who)).toEqual([403, 403])
  await api('admin', 'PATCH', `/api/employee-roles/${base.body.doc.id}`, {
    permissions: [await idOf('permissions', 'itsm-access.read')],
  })
  expect(await both(who)).toEqual([200, 200])
  await api('admin', 'PATCH', `/api/employee-roles/${base.body.doc.id}`, { status: 'inactive' })
  expect(await both(who)).toEqual([403, 403])
})

test('a group, its parents and its roles count at once', async () => {
  const above = await api('admin', 'POST', '/api/employee-groups', { name: 'Above', slug: 'above' })
  await api('admin', 'POST', '/api/employee-groups', {
    name: 'Below',
    slug: 'below',
    parentGroup: above.body.doc.id,
  })
  const { who } = await person({ groups: ['below'] })
  expect(await both(who)).toEqual([403, 403])
  await api('admin', 'PATCH', `/api/employee-groups/${above.body.doc.id}`, {
    roles: [await idOf('employee-roles', 'itsm-access-approver')],
  })
  expect(await both(who)).toEqual([200, 200])
  await api('admin', 'PATCH', `/api/employee-groups/${above.body.doc.id}`, { roles: [] })
  expect(await both(who)).toEqual([403, 403])
})

test('moving a form moves what is above it, at once', async () => {
  const { who } = await person({ roles: ['itsm-legal-approver'] })
  const form = await api('admin', 'POST', FORMS, {
    title: 'Moves',
    slug: 'moves-form',
    category: await idOf('itsm-categories', 'access'),
  })
  const path = `${FORMS}/${form.body.doc.id}`
  const sees = async () => [
    (await api(who, 'GET', path)).status,
    (await other.ask({ method: 'GET', path, token: await tokenOf(who) })).status,
  ]
  expect(await sees()).toEqual([404, 404])
  await api('admin', 'PATCH', path, { category: await idOf('itsm-categories', 'legal') })
  expect(await sees()).toEqual([200, 200])
  await api('admin', 'PATCH', path, { category: await idOf('itsm-categories', 'access') })
  expect(await sees()).toEqual([404, 404])
})

test('an assignment counts from its beginning to its end, without anybody writing', async () => {
  const { who, id } = await person()
  const until = new Date(Date.now() + 1500)
  await api('admin', 'POST', '/api/role-assignments', {
    employee: id,
    role: await idOf('employee-roles', 'itsm-access-manager'),
    validUntil: until.toISOString(),
  })
  expect(await both(who)).toEqual([200, 200])
  await expect.poll(() => both(who), { timeout: 5000, interval: 100 }).toEqual([403, 403])
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime())
})

test('a decision honours no right that was taken before it began', async () => {
  const { who, id } = await person({ permissions: ['access-card-form.approve'] })
  const made = await submit('erin')
  await here(who)
  const [grant] = await rows<{ id: string }>('select id from permission_grants where employee_id = $1', [id])
  const token = await tokenOf('admin')
  expect(
    (await other.ask({ method: 'DELETE', path: `/api/permission-grants/${grant!.id}`, token })).status,
  ).toBe(200)
  expect((await decide(who, made.id)).status).toBe(403)
})

test('a suspended employee is nobody from the next request on, in every process, and cannot sign in', async () => {
  const { who, id } = await person({ permissions: ['itsm.admin'] })
  expect(await both(who)).toEqual([200, 200])
  const made = await submit(who)
  expect((await api('admin', 'PATCH', `/api/employees/${id}`, { status: 'suspended' })).status).toBe(200)
  expect(await both(who)).toEqual([403, 403])
  expect((await decide(who, made.id)).status).toBe(401)
  expect((await api(who, 'GET', '/api/permissions/me')).status).toBe(401)
  expect(await rows('select 1 from employees_sessions where _parent_id = $1', [id])).toEqual([])
  await expect(logIn(who)).rejects.toThrow('401')

  await api('admin', 'PATCH', `/api/employees/${id}`, { status: 'active' })
  // The old session does not come back with the person.
  expect(await both(who)).toEqual([403, 403])
})
