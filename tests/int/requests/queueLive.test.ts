import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { decide } from '@/tests/factories/decide'
import { api } from '@/tests/harness/api'
import { logIn } from '@/tests/harness/logIn'
import { otherProcess } from '@/tests/harness/otherProcess'
import { runJobs } from '@/tests/harness/runJobs'
import { tokenOf } from '@/tests/harness/tokenOf'
import { watchLive, type LiveMessage } from '@/tests/harness/watchLive'

const other = await otherProcess()
afterAll(() => other.stop())
// What is measured is the way of a decision, not log-ins and the first question to a cold process.
for (const who of ['sarah', 'erin', 'lena', 'john']) await tokenOf(who)
await other.ask({ method: 'GET', path: '/api/itsm-requests/queue', token: await tokenOf('john') })

type Step = { id: string; waits: boolean }
const of =
  (id: string, waits?: boolean) =>
  ({ event, data }: LiveMessage) =>
    event === 'subject' &&
    data.id === id &&
    (waits === undefined || (data.steps as Step[]).some((step) => step.waits === waits))

test('what somebody decides on one server leaves the list of the others on another within a second', async () => {
  const sarah = await watchLive(await tokenOf('sarah'))
  const erin = await watchLive(await tokenOf('erin'))
  const lena = await watchLive(await tokenOf('lena'))
  const made = await submit('erin')
  const came = await sarah.until(of(made.id, true))
  expect(came.data.steps).toEqual([{ id: made.currentSteps[0]!.id, waits: true }])
  const { status } = await other.ask({
    method: 'POST',
    path: `/api/itsm-requests/${made.id}/decide`,
    token: await tokenOf('john'),
    data: { action: 'approved' },
  })
  const answered = performance.now()
  expect(status).toBe(200)
  const left = await sarah.until(of(made.id, false))
  expect(left.at - answered).toBeLessThan(1000)
  expect(left.data.steps).toEqual([{ id: made.currentSteps[0]!.id, waits: false }])
  await erin.until(of(made.id))
  expect(lena.messages.filter(({ event }) => event === 'subject')).toEqual([])
  expect(JSON.stringify([...sarah.messages, ...erin.messages])).not.toMatch(/Because|John|REQ-/)
  await Promise.all([sarah.stop(), erin.stop(), lena.stop()])
})

test('what is rolled back is told to nobody', async () => {
  const sarah = await watchLive(await tokenOf('sarah'))
  const made = await submit('erin')
  await sarah.until(of(made.id, true))
  const before = sarah.messages.filter(of(made.id)).length
  expect((await decide('lena', made.id)).status).toBe(404)
  expect((await decide('john', made.id, 'approved', { step: 'nowhere' })).status).toBeGreaterThanOrEqual(400)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(sarah.messages.filter(of(made.id))).toHaveLength(before)
  await sarah.stop()
})

test('a message moves the bell of the person it is for, and so does reading it', async () => {
  const john = await watchLive(await tokenOf('john'))
  const made = await submit('erin')
  await runJobs()
  await john.until(({ event }) => event === 'inbox')
  const seen = john.messages.length
  expect((await api('john', 'POST', '/api/notifications/read-all', {})).status).toBe(200)
  await john.until((message) => message.event === 'inbox' && john.messages.indexOf(message) >= seen)
  expect((await api('erin', 'POST', `/api/itsm-requests/${made.id}/cancel`, {})).status).toBe(200)
  await john.stop()
})

test('an internal comment does not move the page of the requester, a public one does', async () => {
  const erin = await watchLive(await tokenOf('erin'))
  const made = await submit('erin')
  await erin.until(of(made.id))
  const count = () => erin.messages.filter(of(made.id)).length
  const before = count()
  const say = (internal: boolean) =>
    api('john', 'POST', `/api/itsm-requests/${made.id}/comments`, { body: 'Hm', internal })
  expect((await say(true)).status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(count()).toBe(before)
  expect((await say(false)).status).toBe(200)
  await expect.poll(count).toBeGreaterThan(before)
  await erin.stop()
})

test('a stream ends within a second of its session, and of the person being suspended', async () => {
  const { who, id } = await person()
  const first = await watchLive(await logIn(who))
  const token = await logIn(who)
  const second = await watchLive(token)
  expect((await other.ask({ method: 'POST', path: '/api/employees/logout', token })).status).toBe(200)
  expect((await second.until(({ event }) => event === 'end', 1000)).data).toEqual({ reason: 'session' })
  await second.ended
  expect(first.messages.some(({ event }) => event === 'end')).toBe(false)
  const { body } = await api('admin', 'GET', `/api/employees/${id}`)
  expect(
    (await api('admin', 'PATCH', `/api/employees/${id}`, { status: 'suspended', rev: body.rev })).status,
  ).toBe(200)
  expect((await first.until(({ event }) => event === 'end', 1000)).data).toEqual({ reason: 'session' })
})

test('the ninth page of one person takes the place of the first', async () => {
  const { who } = await person()
  const token = await logIn(who)
  const pages = []
  for (let page = 0; page < 9; page += 1) pages.push(await watchLive(token))
  expect((await pages[0]!.until(({ event }) => event === 'end')).data).toEqual({ reason: 'crowded' })
  await pages[0]!.ended
  for (const page of pages.slice(1)) {
    expect(page.messages.some(({ event }) => event === 'end')).toBe(false)
    await page.stop()
  }
})

test('after the line to the database was cut, pages look again and hear again', async () => {
  const sarah = await watchLive(await tokenOf('sarah'))
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'steward-live' and datname = current_database()`,
  )
  await client.end()
  await sarah.until(({ event }) => event === 'refresh')
  const made = await submit('erin')
  await sarah.until(of(made.id, true))
  await sarah.stop()
})

test('a stranger gets no stream', async () => {
  await expect(watchLive('nothing')).rejects.toThrow('401')
})
