import { expect, test, vi } from 'vitest'
import { extendHolidays } from '@/jobs/calendar/extendHolidays'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'

type Day = { date: string; name: string; fromLaw?: boolean }
const year = new Date().getUTCFullYear()
const hours = [{ day: 'mon', from: '09:00', to: '17:00' }]
const create = (data: Record<string, unknown>) =>
  api('admin', 'POST', '/api/business-calendars', {
    name: 'Munich',
    timezone: 'Europe/Berlin',
    hours,
    ...data,
  })
const days = async (id: string) =>
  (await api('admin', 'GET', `/api/business-calendars/${id}`)).body.holidays as Day[]

test('a calendar that follows a state has its public holidays of this year and the next two, beside its own days', async () => {
  const own = { date: `${year}-06-15`, name: 'Founding day' }
  const { status, body } = await create({ country: 'DE', state: 'BY', holidays: [own] })
  expect(status).toBe(201)
  const stored = await days(body.doc.id)
  const at = (date: string) => stored.find((day) => day.date === date)
  for (const each of [year, year + 1, year + 2]) {
    expect(at(`${each}-01-06`)).toMatchObject({ name: 'Epiphany', fromLaw: true })
    expect(at(`${each}-12-25`)).toMatchObject({ fromLaw: true })
  }
  expect(at(own.date)).toMatchObject({ name: 'Founding day', fromLaw: false })
  expect(stored.map(({ date }) => date)).toEqual(stored.map(({ date }) => date).sort())
})

test('a day that was taken out stays out, and one that was renamed stays renamed', async () => {
  const { body } = await create({ country: 'DE', state: 'BY' })
  const { id } = body.doc
  const edited = (await days(id))
    .filter(({ date }) => date !== `${year + 1}-01-06`)
    .map((day) => (day.date === `${year + 1}-05-01` ? { ...day, name: 'May Day' } : day))
  const saved = await api('admin', 'PATCH', `/api/business-calendars/${id}`, { holidays: edited })
  expect(saved.status).toBe(200)
  const after = await days(id)
  expect(after.some(({ date }) => date === `${year + 1}-01-06`)).toBe(false)
  expect(after.find(({ date }) => date === `${year + 1}-05-01`)?.name).toBe('May Day')
})

test('another country takes the coming days of the old one out and leaves own and past ones', async () => {
  const { body } = await create({
    country: 'DE',
    state: 'BY',
    holidays: [{ date: `${year + 1}-06-15`, name: 'Founding day' }],
  })
  const { id } = body.doc
  await api('admin', 'PATCH', `/api/business-calendars/${id}`, { country: 'AT', state: null })
  const after = await days(id)
  expect(after.find(({ date }) => date === `${year + 1}-10-26`)).toMatchObject({ fromLaw: true })
  expect(after.some(({ date }) => date === `${year + 1}-10-03`)).toBe(false)
  expect(after.some(({ date }) => date === `${year + 1}-06-15`)).toBe(true)
  await api('admin', 'PATCH', `/api/business-calendars/${id}`, { country: null })
  const own = (await days(id)).filter(({ date }) => date > `${year + 1}`)
  expect(own.map(({ name }) => name)).toEqual(['Founding day'])
})

test('a place that is not known is refused on its field', async () => {
  expect((await create({ country: 'XX' })).body.errors?.[0]).toMatchObject({ field: 'country' })
  expect((await create({ country: 'DE', state: 'ZZ' })).body.errors?.[0]).toMatchObject({ field: 'state' })
  expect((await create({ state: 'BY' })).body.errors?.[0]).toMatchObject({ field: 'state' })
})

test('the job adds the year that came near, once, and says so in the trail', async () => {
  const { body } = await create({ country: 'DE' })
  const { id } = body.doc
  const run = async () => extendHolidays.run(await systemRequest(await testPayload(), 'extendHolidays'), {})
  await run()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(year + 1, 0, 2) })
  await run()
  await run()
  vi.useRealTimers()
  const added = (await days(id)).filter(({ date }) => date.startsWith(`${year + 3}`))
  expect(added.map(({ date }) => date)).toContain(`${year + 3}-10-03`)
  const events = await rows<{ actor_name: string }>(
    `select actor_name from audit_events where entity_id = $1 and actor is null`,
    [id],
  )
  expect(events).toEqual([{ actor_name: 'system: extendHolidays' }])
})
