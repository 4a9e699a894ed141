import { afterAll, expect, test } from 'vitest'
import { resolveRights } from '@/access/resolveRights'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { can } from '@/src/domain/permissions/can'
import { asSystem } from '@/src/platform/asSystem'
import { withTransaction } from '@/src/platform/withTransaction'
import { decide } from '@/tests/factories/decide'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { otherProcess } from '@/tests/harness/otherProcess'
import { rows } from '@/tests/harness/rows'
import { logIn } from '@/tests/harness/logIn'
import { testPayload } from '@/tests/harness/testPayload'
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

type Call = { who: string; write: boolean; began: number; status: number }

test('under load on two processes no write that began after a right was taken honours it, and reads follow within a second', async () => {
  const update = ['itsm-access.read', 'itsm-access.update']
  const crowd = [await person({ permissions: update }), await person({ permissions: update })]
  const paths = [
    `${FORMS}/${await idOf('itsm-forms', 'access-card-form')}`,
    `${FORMS}/${await idOf('itsm-forms', 'visitor-pass-form')}`,
  ]
  const calls: Call[] = []
  let over = false
  const client = async (nr: number) => {
    for (let round = 0; !over; round += 1) {
      const { who } = crowd[nr % crowd.length]!
      const write = round % 2 === 0
      const request = write
        ? { method: 'PATCH', path: paths[round % 4 === 0 ? 0 : 1]!, data: { description: `${nr} ${round}` } }
        : { method: 'GET', path: FORMS }
      const token = await tokenOf(who)
      const began = performance.now()
      const { status } =
        nr < 4
          ? await api(who, request.method, request.path, request.data)
          : await other.ask({ ...request, token })
      calls.push({ who, write, began, status })
    }
  }
  await Promise.all(crowd.map(({ who }) => both(who)))
  const clients = Array.from({ length: 8 }, (_, nr) => client(nr))
  const taken = new Map<string, number>()
  try {
    for (const { who, id } of crowd) {
      await expect
        .poll(() => calls.filter((call) => call.who === who && call.write).length, { timeout: 20_000 })
        .toBeGreaterThan(4)
      const grants = await rows<{ id: string }>('select id from permission_grants where employee_id = $1', [
        id,
      ])
      for (const grant of grants)
        expect((await api('admin', 'DELETE', `/api/permission-grants/${grant.id}`)).status).toBe(200)
      taken.set(who, performance.now())
    }
    await expect
      .poll(() => calls.filter(({ who, began }) => began > taken.get(who)! + 1000).length, {
        timeout: 20_000,
      })
      .toBeGreaterThan(16)
  } finally {
    over = true
    await Promise.all(clients)
  }
  const after = calls.filter(({ who, began }) => began > taken.get(who)!)
  expect(after.filter(({ write, status }) => write && status !== 403)).toEqual([])
  expect(after.filter(({ who, began, status }) => began > taken.get(who)! + 1000 && status !== 403)).toEqual(
    [],
  )
  expect(after.some(({ write }) => write)).toBe(true)
  // Without those who still held the right there would have been nothing to take.
  expect(calls.filter(({ write, status }) => write && status === 200).length).toBeGreaterThan(8)
}, 90_000)

test('what begins later begins by itself, in the second it was meant for, and is cached till then by nobody', async () => {
  const { who, id } = await person()
  const from = new Date(Date.now() + 2500)
  await api('admin', 'POST', '/api/permission-grants', {
    employee: id,
    permission: await idOf('permissions', 'itsm-access.read'),
    validFrom: from.toISOString(),
    validUntil: new Date(from.getTime() + 1500).toISOString(),
  })
  expect(await both(who)).toEqual([403, 403])
  await expect.poll(() => both(who), { timeout: 8000, interval: 50 }).toEqual([200, 200])
  expect(Date.now()).toBeGreaterThanOrEqual(from.getTime())
  await expect.poll(() => both(who), { timeout: 8000, interval: 50 }).toEqual([403, 403])
})

test('a transaction that has changed rights sees its own change, and what it saw reaches no cache', async () => {
  const { id } = await person()
  const payload = await testPayload()
  const [req, bystander] = [await systemRequest(payload, 'tests'), await systemRequest(payload, 'tests')]
  const permission = await idOf('permissions', 'itsm.admin')
  const holds = async (asker: typeof req) => {
    const { rights, tree } = await resolveRights(asker, id, Date.now())
    return can(rights, tree, 'itsm-access.approve')
  }
  expect(await holds(bystander)).toBe(false)
  const undone = withTransaction(req, async () => {
    expect(await holds(req)).toBe(false)
    await payload.create({
      collection: 'permission-grants',
      data: { employee: id, permission },
      ...asSystem(req),
    })
    expect([await holds(req), await holds(bystander), await holds(req)]).toEqual([true, false, true])
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect([await holds(req), await holds(bystander)]).toEqual([false, false])
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
