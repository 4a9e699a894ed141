import { expect, test } from 'vitest'
import { eventsOf } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

test('a refused read or write of a collection says which right was missing and who can give it', async () => {
  const refused = async (who: string, method: string, path: string, data?: object) => {
    const { status, body } = await api(who, method, path, data)
    expect([path, status]).toEqual([path, 403])
    return body.errors[0]
  }
  const ada = { id: await idOf('employees', 'admin'), name: 'Ada Admin' }
  expect(await refused('erin', 'GET', '/api/employee-roles')).toEqual({
    code: 'forbidden',
    message: 'You may not look at this. This needs system.read. Ada Admin can give it.',
    data: { permission: 'system.read', grantors: [ada] },
  })
  expect(await refused('erin', 'POST', '/api/departments', { name: 'x', slug: 'x' })).toMatchObject({
    data: { permission: 'system.create', grantors: [ada] },
  })
  // Frank delivers from this form and may not change it: the right is the one on the form.
  const form = await idOf('itsm-forms', 'access-card-form')
  expect(await refused('frank', 'PATCH', `/api/itsm-forms/${form}`, { title: 'x' })).toMatchObject({
    data: { permission: 'access-card-form.update', grantors: [ada] },
  })
  // Of a form that Erin does not know of she does not learn here.
  expect(await refused('erin', 'PATCH', `/api/itsm-forms/${form}`, { title: 'x' })).toMatchObject({
    data: { permission: 'itsm.update' },
  })
  expect(await refused('admin', 'POST', '/api/audit-events', {})).toMatchObject({
    data: { permission: null, grantors: [] },
  })
})

test('a stranger is told to sign in, and no name', async () => {
  for (const path of ['/api/employee-roles', '/api/itsm-forms', '/api/audit-events']) {
    const { status, body } = await api(null, 'GET', path)
    expect([path, status, body.errors]).toEqual([
      path,
      403,
      [{ code: 'forbidden', message: 'Sign in first.' }],
    ])
  }
})

test('who stands above, and that nobody writes their own rights, is said with who could do it instead', async () => {
  const officer = await person({ permissions: ['system.admin'] })
  const role = await idOf('employee-roles', 'itsm-access-approver')
  const own = await api(officer.who, 'POST', '/api/role-assignments', { employee: officer.id, role })
  expect(own.body.errors[0]).toMatchObject({
    message: 'Nobody writes their own rights. Ada Admin can do it.',
    data: { permission: 'system.update', grantors: [{ name: 'Ada Admin' }] },
  })
  const above = await api(officer.who, 'PATCH', `/api/employees/${await idOf('employees', 'lena')}`, {
    jobTitle: 'x',
  })
  expect(above.body.errors[0]).toMatchObject({
    message: 'This person has level 20, above yours (0). Ada Admin can do it.',
    data: { grantors: [{ name: 'Ada Admin' }] },
  })
})

test('a refused write of a collection leaves an event, whether its gate or one of its hooks refused it', async () => {
  const id = await idOf('departments', 'legal')
  expect((await api('erin', 'PATCH', `/api/departments/${id}`, { name: 'x' })).status).toBe(403)
  expect((await api('admin', 'PATCH', `/api/departments/${id}`, { name: 'x', rev: 77 })).status).toBe(409)
  const category = await idOf('itsm-categories', 'legal')
  expect((await api('ida', 'DELETE', `/api/itsm-categories/${category}`)).status).toBe(409)
  expect((await eventsOf(id)).map(({ action, reason }) => [action, reason?.split(':')[0]])).toEqual(
    expect.arrayContaining([
      ['departments.update.denied', 'forbidden'],
      ['departments.update.denied', 'stale'],
    ]),
  )
  expect((await eventsOf(category)).at(-1)).toMatchObject({
    action: 'itsm-categories.delete.denied',
    actor_name: 'Ida Lindqvist',
  })
  expect((await api('erin', 'POST', '/api/employee-roles', { name: 'x', slug: 'x' })).status).toBe(403)
  expect(await rows(`select 1 from audit_events where action = 'employee-roles.create.denied'`)).toHaveLength(
    1,
  )
})

test('a save that changes nothing is a save: it may be made, and leaves its event', async () => {
  const id = await idOf('employee-roles', 'itsm-access-manager')
  const before = (await eventsOf(id)).length
  expect((await api('admin', 'PATCH', `/api/employee-roles/${id}`, {})).status).toBe(200)
  expect((await eventsOf(id)).length).toBe(before + 1)
})
