import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { actorOf } from '@/access/actorOf'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { delegationScopes } from '@/src/operations/requests/delegationScopes'
import { listDelegations } from '@/src/operations/workflow/listDelegations'
import { asSystem } from '@/src/platform/asSystem'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'
import { tokenOf } from '@/tests/harness/tokenOf'
import { watchLive } from '@/tests/harness/watchLive'

const HOUR = 3_600_000
const away = await person({ roles: ['itsm-access-approver'], name: 'Ann Away' })
const cover = await person({ name: 'Cora Cover' })
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()
const handOver = (over: Record<string, unknown> = {}, by = away.who) =>
  api(by, 'POST', '/api/delegations', {
    from: away.id,
    to: cover.id,
    startsAt: at(-1),
    endsAt: at(48),
    scope: ['itsm-access'],
    ...over,
  })
const queueOf = async (who: string, query = '') =>
  (await api(who, 'GET', `/api/itsm-requests/queue?${query}`)).body.docs as unknown as {
    request: { id: string }
    why: { onBehalfOf: { name: string } | null }
  }[]

async function reader(id: string) {
  const payload = await testPayload()
  const user = await payload.findByID({
    collection: 'employees',
    id,
    ...asSystem(await systemRequest(payload, 'tests')),
  })
  return createLocalReq({ user: { ...user, collection: 'employees' } }, payload)
}

test('who covers gets the rows at once, in the name of who is away, and loses them when it is ended early', async () => {
  const made = await submit('erin')
  const page = await watchLive(await tokenOf(cover.who))
  const given = await handOver()
  expect(given.status).toBe(201)
  await runJobs()
  await page.until(({ event, data }) => event === 'subject' && data.id === made.id)
  expect(await queueOf(cover.who, 'why=delegation')).toMatchObject([
    { request: { id: made.id }, why: { onBehalfOf: { name: 'Ann Away' } } },
  ])
  expect(await queueOf(cover.who, 'why=role')).toEqual([])

  const { id, rev } = given.body.doc as unknown as { id: string; rev: number }
  const ended = await api(away.who, 'PATCH', `/api/delegations/${id}`, { endsAt: at(0), rev })
  expect(ended.status).toBe(200)
  const stale = await api(away.who, 'PATCH', `/api/delegations/${id}`, { endsAt: at(1), rev })
  expect([stale.status, stale.body.errors[0]!.code]).toEqual([409, 'stale'])
  await runJobs()
  await page.until(
    ({ event, data }) =>
      event === 'subject' &&
      data.id === made.id &&
      (data.steps as { waits: boolean }[]).every(({ waits }) => !waits),
  )
  expect(await queueOf(cover.who)).toEqual([])
  await page.stop()
})

test('one that has not begun can be called off, by its giver and not by whoever would cover', async () => {
  const { body } = await handOver({ startsAt: at(24) })
  expect((await api(cover.who, 'DELETE', `/api/delegations/${body.doc.id}`)).status).toBe(403)
  expect((await api(away.who, 'DELETE', `/api/delegations/${body.doc.id}`)).status).toBe(200)
})

test('what cannot be is refused at its field, with words', async () => {
  const fault = async (over: Record<string, unknown>) => {
    const { status, body } = await handOver(over)
    return [status, body.errors[0]!.field, body.errors[0]!.message]
  }
  expect(await fault({ to: away.id })).toEqual([400, 'to', expect.stringContaining('somebody else')])
  expect(await fault({ endsAt: at(-2) })).toEqual([
    400,
    'endsAt',
    expect.stringContaining('before it begins'),
  ])
  expect(await fault({ endsAt: at(24 * 91) })).toEqual([400, 'endsAt', expect.stringContaining('90 days')])
  expect(await fault({ scope: ['nowhere'] })).toEqual([400, 'scope', expect.stringContaining('nowhere')])
  expect((await handOver({ endsAt: undefined })).status).toBe(400)
  expect((await handOver({}, cover.who)).status).toBe(403)
})

test('both see it, nobody else does, and it can be narrowed to what one decides', async () => {
  await handOver({ scope: [] })
  const mine = await listDelegations(await reader(away.id), away.id)
  expect(mine.given.map(({ to }) => to.name)).toContain('Cora Cover')
  expect(mine.received).toEqual([])
  const theirs = await listDelegations(await reader(cover.id), cover.id)
  expect(theirs.received.at(0)).toMatchObject({ from: { name: 'Ann Away' }, scope: [] })
  expect(theirs.given).toEqual([])
  const lena = await idOf('employees', 'lena')
  expect(await listDelegations(await reader(lena), lena)).toEqual({ given: [], received: [] })

  const scopesOf = async (id: string) => {
    const req = await reader(id)
    return delegationScopes(req, (await actorOf(req))!)
  }
  const scopes = await scopesOf(away.id)
  expect(scopes.map(({ slug }) => slug)).toEqual(['itsm-access'])
  expect(scopes[0]!.forms.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['access-card-form', 'visitor-pass-form']),
  )
  expect(await scopesOf((await person()).id)).toEqual([])
})
