import { expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'

const explain = (who: string, permission: string, employee = '') =>
  api(who, 'GET', `/api/permissions/explain?permission=${permission}${employee && `&employee=${employee}`}`)
const names = (list: unknown) => (list as { name: string }[]).map(({ name }) => name)
let count = 0
async function roleOf(level: number, permissions: string[]): Promise<string> {
  count += 1
  const ids = await Promise.all(permissions.map((slug) => idOf('permissions', slug)))
  const { status } = await api('admin', 'POST', '/api/employee-roles', {
    name: `Clerk ${count}`,
    slug: `clerk-${count}`,
    level,
    permissions: ids,
  })
  expect(status).toBe(201)
  return `clerk-${count}`
}

test('a refusal names those who could give the right: they write rights, hold it, and stand no lower', async () => {
  const fits = await person({
    name: 'Fits',
    roles: [await roleOf(30, ['system.create', 'itsm-access.manage'])],
  })
  await person({ name: 'Holds it not', roles: [await roleOf(30, ['system.create', 'itsm-legal.manage'])] })
  await person({ name: 'Writes no rights', roles: [await roleOf(30, ['itsm-access.manage'])] })
  await person({
    name: 'Was it once',
    roles: [await roleOf(30, ['system.create', 'itsm-access.manage'])],
    status: 'suspended',
  })
  const asker = await person({ roles: [await roleOf(20, [])] })
  const { body } = await explain(asker.who, 'access-card-form.update')
  expect(body).toMatchObject({ allowed: false, paths: [], nearest: null })
  expect(names(body.grantors)).toEqual(['Ada Admin', 'Fits'])
  const higher = await person({ roles: [await roleOf(40, [])] })
  expect(names((await explain('admin', 'access-card-form.update', higher.id)).body.grantors)).toEqual([
    'Ada Admin',
  ])
  expect(names((await explain(fits.who, 'itsm.admin')).body.grantors)).toEqual(['Ada Admin'])

  const refused = await api(fits.who, 'POST', '/api/permission-grants', {
    employee: asker.id,
    permission: await idOf('permissions', 'itsm-legal.read'),
  })
  expect(refused.status).toBe(403)
  expect(names(refused.body.errors[0]?.data?.grantors)).toEqual(['Ada Admin', 'Holds it not'])
  const given = await api(fits.who, 'POST', '/api/permission-grants', {
    employee: asker.id,
    permission: await idOf('permissions', 'access-card-form.update'),
  })
  expect(given.status).toBe(201)
  expect((await explain(asker.who, 'access-card-form.update')).body).toMatchObject({
    allowed: true,
    grantors: [],
    paths: [{ kind: 'grant' }],
  })
})

test('a right that is held has no grantors and every way by which it is held', async () => {
  const { body } = await explain('john', 'access-card-form.approve')
  expect(body).toMatchObject({
    allowed: true,
    nearest: null,
    grantors: [],
    paths: [{ kind: 'grant', permission: 'itsm-access.approve' }],
  })
  expect((await explain('john', 'itsm-legal.read')).body).toMatchObject({
    allowed: false,
    nearest: { permission: expect.stringContaining('itsm-access') },
  })
})

test('who-can names all who can, and by what, superadmins included', async () => {
  const who = (permission: string) => api('admin', 'GET', `/api/permissions/who-can?permission=${permission}`)
  const { status, body } = await who('contract-review-form.approve')
  expect(status).toBe(200)
  expect(names(body.employees)).toEqual(['Ada Admin', 'Ida Lindqvist', 'Lena Fischer'])
  expect(body.employees).toMatchObject([
    { via: [{ permission: 'superadmin', kind: 'role' }] },
    { via: [{ permission: 'itsm.admin', kind: 'grant' }] },
    { via: [{ permission: 'itsm-legal.approve', kind: 'role', path: [expect.any(String)] }] },
  ])
  expect(names((await who('no-such-thing.read')).body.employees)).toEqual(['Ada Admin'])
  expect((await who('itsm.fly')).status).toBe(400)
  expect((await api('ida', 'GET', '/api/permissions/who-can?permission=itsm.read')).status).toBe(403)
  const ended = await person({ name: 'Was here' })
  const grant = {
    employee: ended.id,
    permission: await idOf('permissions', 'itsm-legal.approve'),
    validUntil: '2020-01-01T00:00:00.000Z',
    validFrom: '2019-01-01T00:00:00.000Z',
  }
  expect((await api('admin', 'POST', '/api/permission-grants', grant)).status).toBe(201)
  expect(names((await who('contract-review-form.approve')).body.employees)).not.toContain('Was here')
})
