import { afterEach, describe, expect, test } from 'vitest'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { logIn } from '@/tests/harness/logIn'
import { rows } from '@/tests/harness/rows'
import { send } from '@/tests/harness/send'
import { tokenOf } from '@/tests/harness/tokenOf'

await tokenOf('admin')

const alive = async (token: string) => (await send(token, 'GET', '/api/employees/me')).body.user !== null
const placesOf = async (token: string) =>
  (await send(token, 'GET', '/api/sessions')).body.docs as unknown as {
    id: string
    current: boolean
    via: string
  }[]

describe('where one is signed in', () => {
  test('is one’s own to see and to end: one place, or all others', async () => {
    const { who } = await person()
    const [here, there, else_] = [await logIn(who), await logIn(who), await logIn(who)]
    const places = await placesOf(here)
    expect(places).toHaveLength(3)
    expect(places.filter(({ current }) => current)).toHaveLength(1)
    const foreign = (await placesOf(there)).find(({ current }) => current)!
    expect((await send(here, 'POST', '/api/sessions/revoke', { session: foreign.id })).status).toBe(200)
    expect([await alive(here), await alive(there), await alive(else_)]).toEqual([true, false, true])
    const { body } = await send(here, 'POST', '/api/sessions/revoke', { all: true })
    expect(body).toEqual({ ended: 1 })
    expect([await alive(here), await alive(else_)]).toEqual([true, false])
  })

  test('of others is shown and ended by who may change them, and by nobody else', async () => {
    const { who, id } = await person()
    const token = await logIn(who)
    expect((await api('erin', 'GET', `/api/employees/${id}/sessions`)).status).toBe(404)
    expect((await api('erin', 'POST', `/api/employees/${id}/sign-out`, { all: true })).status).toBe(404)
    const reader = await person({ permissions: ['system.read'] })
    const refused = await api(reader.who, 'POST', `/api/employees/${id}/sign-out`, { all: true })
    expect([refused.status, refused.body.errors[0]?.data?.permission]).toEqual([403, 'system.update'])
    expect(await alive(token)).toBe(true)
    expect((await api('admin', 'GET', `/api/employees/${id}/sessions`)).body.docs).toHaveLength(1)
    expect((await api('admin', 'POST', `/api/employees/${id}/sign-out`, { all: true })).body).toEqual({
      ended: 1,
    })
    expect(await alive(token)).toBe(false)
  })

  test('of somebody above one’s own level is ended by nobody below', async () => {
    const clerk = await person({ permissions: ['system.read', 'system.update'] })
    const [admin] = await rows<{ id: string }>(
      `select id from employees where email = 'admin@steward.example'`,
    )
    expect((await api(clerk.who, 'POST', `/api/employees/${admin!.id}/sign-out`, { all: true })).status).toBe(
      403,
    )
  })

  test('of somebody with a right that one lacks are not ended, whatever the level', async () => {
    const clerk = await person({ permissions: ['system.read', 'system.update'] })
    const approver = await person({ permissions: ['itsm-access.approve'] })
    const token = await logIn(approver.who)
    const refused = await api(clerk.who, 'POST', `/api/employees/${approver.id}/sign-out`, { all: true })
    expect([refused.status, refused.body.errors[0]?.data?.permission]).toEqual([403, 'itsm-access.approve'])
    expect(await alive(token)).toBe(true)
    const plain = await person()
    const theirs = await logIn(plain.who)
    await api(clerk.who, 'POST', `/api/employees/${plain.id}/sign-out`, { all: true })
    expect(await alive(theirs)).toBe(false)
  })

  test('a session of somebody else is not found', async () => {
    const { who } = await person()
    const other = await person()
    const [place] = await placesOf(await logIn(other.who))
    const token = await logIn(who)
    expect((await send(token, 'POST', '/api/sessions/revoke', { session: place!.id })).status).toBe(404)
  })
})

describe('a session that was ended stays ended when a request that read it before writes it back', () => {
  afterEach(() => rows('alter table employees_sessions enable trigger not_ended'))

  /** As a renewal does: the sessions as they were read, written as they are. */
  const writeBack = async (id: string, ended: string) => {
    await rows(
      `insert into employees_sessions (_order, _parent_id, id, created_at, expires_at)
       values (9, $1, $2, now(), now() + interval '1 hour') on conflict do nothing`,
      [id, ended],
    )
  }

  const revived = async () => {
    const { who, id } = await person()
    const token = await logIn(who)
    const [place] = await placesOf(token)
    await api('admin', 'POST', `/api/employees/${id}/sign-out`, { all: true })
    await writeBack(id, place!.id)
    return alive(token)
  }

  test('with the guard of the database', async () => {
    expect(await revived()).toBe(false)
  })

  test('which it would not do without', async () => {
    await rows('alter table employees_sessions disable trigger not_ended')
    expect(await revived()).toBe(true)
  })
})

test('a log-out is recorded', async () => {
  const { who, id } = await person()
  const token = await logIn(who)
  await send(token, 'POST', '/api/employees/logout')
  expect(await alive(token)).toBe(false)
  const events = await rows<{ action: string }>(
    'select action from audit_events where entity_id = $1 order by at, id',
    [id],
  )
  expect(events.at(-1)?.action).toBe('employees.logout')
})
