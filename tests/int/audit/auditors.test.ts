import { beforeAll, describe, expect, test } from 'vitest'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { sealEvents } from '@/src/operations/audit/sealEvents'
import { verifyChain } from '@/src/operations/audit/verifyChain'
import { eventsOf } from '@/tests/factories/eventsOf'
import { people } from '@/tests/factories/people'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'
import { testSecret } from '@/tests/harness/testSecret'
import { tokenOf } from '@/tests/harness/tokenOf'
import { handleEndpoints } from 'payload'

type Found = { id: string; action: string; actor: { name: string }; entity: { title: string | null } }

const search = async (who: string, query: Record<string, string>) =>
  api(who, 'GET', `/api/audit-events/search?${new URLSearchParams(query).toString()}`)
const found = async (query: Record<string, string>) =>
  (await search('admin', query)).body.docs as unknown as Found[]

async function exported(query: Record<string, string>): Promise<{ status: number; text: string }> {
  const payload = await testPayload()
  const response = await handleEndpoints({
    config: payload.config,
    request: new Request(
      `http://steward.test/api/audit-events/export?${new URLSearchParams(query).toString()}`,
      {
        headers: { host: 'steward.test', authorization: `JWT ${await tokenOf('admin')}` },
      },
    ),
  })
  return { status: response.status, text: await response.text() }
}

let request: { id: string; number: string }
beforeAll(async () => {
  const made = await submit('erin')
  request = { id: made.id, number: String(made.number) }
})

describe('an auditor finds events', () => {
  test('by what they are about, named as people name it, and reads that name', async () => {
    const byNumber = await found({ entity: request.number })
    expect(byNumber.length).toBeGreaterThan(0)
    expect(byNumber).toEqual(await found({ entity: request.id }))
    expect(byNumber[0]!.entity.title).toBe(request.number)
  })

  test('by actor, by name or id', async () => {
    const byName = await found({ actor: 'erin', entity: request.number })
    expect(byName.length).toBeGreaterThan(0)
    expect(byName.every(({ actor }) => actor.name.toLowerCase().includes('erin'))).toBe(true)
    expect(await found({ actor: 'mona', entity: request.number })).toEqual([])
  })

  test('by action and its beginning, and a per cent sign is no wildcard', async () => {
    const submitted = await found({ action: 'itsm-requests.submit', entity: request.number })
    expect(submitted).toHaveLength(1)
    expect((await found({ action: 'itsm-requests.*', entity: request.number })).length).toBeGreaterThan(0)
    expect(await found({ action: '%*', entity: request.number })).toEqual([])
  })

  test('by time, page by page, each event once', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const { body } = await search('admin', {
        to: new Date(Date.now() - 1).toISOString(),
        limit: '7',
        ...(after ? { after } : {}),
      })
      seen.push(...body.docs.map(({ id }) => id))
      after = typeof body.next === 'string' ? body.next : undefined
    } while (after !== undefined && seen.length < 60)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(20)
  })

  test.each([
    ['from', 'yesterday'],
    ['via', 'pigeon'],
    ['limit', '100000'],
    ['after', 'x'],
    ['what', 'else'],
  ])('bad input is named: %s=%s', async (field, value) => {
    const { status, body } = await search('admin', { [field]: value })
    expect(status).toBe(400)
    expect(body.errors[0]!.field).toBe(field)
  })
})

describe('whoever looks stands in the trail', () => {
  const reads = () =>
    rows<{ count: number }>(`select count(*)::int from audit_events where action = 'audit-events.read'`)

  test.each([
    ['/api/audit-events/search?via=rest', 'audit-events.read'],
    ['/api/audit-events?limit=1', 'audit-events.read'],
  ])('%s', async (path) => {
    const [before] = await reads()
    await api('admin', 'GET', path)
    const [after] = await reads()
    expect(after!.count).toBe(before!.count + 1)
  })

  test('one who may not read is refused, with the right and who can give it, and is recorded as refused', async () => {
    const { status, body } = await search('erin', {})
    expect(status).toBe(403)
    expect(body.errors[0]).toMatchObject({ code: 'forbidden', data: { permission: 'audit.read' } })
    const [denied] = await rows<{ actor_name: string }>(
      `select actor_name from audit_events where action = 'audit-events.read.denied' order by at desc limit 1`,
    )
    expect(denied!.actor_name).toMatch(/erin/i)
  })

  test('an auditor needs no other right than audit.read', async () => {
    const [auditor] = await people(1, { permissions: ['audit.read'] })
    expect((await search(auditor!.who, { limit: '1' })).status).toBe(200)
    expect((await api(auditor!.who, 'GET', '/api/permissions')).status).toBe(403)
    const erase = await api(auditor!.who, 'POST', '/api/audit-events/erase', { events: [], reason: 'x' })
    expect(erase.status).toBe(403)
  })
})

describe('an export', () => {
  test('holds the same events as the search, oldest first, a JSON document per line', async () => {
    const { text } = await exported({ format: 'jsonl', entity: request.number })
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string })
    expect(lines.map(({ id }) => id).reverse()).toEqual(
      (await found({ entity: request.number })).map(({ id }) => id),
    )
  })

  test('as CSV lets no spreadsheet run what somebody typed', async () => {
    await api('erin', 'POST', `/api/itsm-requests/${request.id}/cancel`, { reason: '=HYPERLINK("http://x")' })
    const { text } = await exported({ format: 'csv', action: 'itsm-requests.cancel' })
    expect(text).toContain(`'=HYPERLINK`)
    expect(text).not.toMatch(/(^|,|")=HYPERLINK/m)
  })

  test('answers a time that no database knows with the field, not with half a file', async () => {
    const { status } = await exported({ format: 'csv', from: '0000-01-01T00:00:00Z' })
    expect(status).toBe(400)
  })

  test('is an event with what was taken', async () => {
    await exported({ format: 'csv', action: 'itsm-requests.cancel' })
    const [event] = await rows<{ changes: Record<string, { to: unknown }> }>(
      `select changes from audit_events where action = 'audit-events.export' order by at desc, id desc limit 1`,
    )
    expect(event!.changes).toMatchObject({ format: { to: 'csv' }, action: { to: 'itsm-requests.cancel' } })
  })
})

test('an erasure takes the content, keeps that it happened, is recorded, and the chain still proves', async () => {
  const made = await submit('erin')
  const [event] = await eventsOf(made.id)
  const { status, body } = await api('admin', 'POST', '/api/audit-events/erase', {
    events: [event!.id],
    reason: 'Asked for under the law',
  })
  expect([status, body.erased]).toEqual([200, 1])
  const [after] = await rows<Record<string, unknown>>('select * from audit_events where id = $1', [event!.id])
  expect(after).toMatchObject({ actor_name: 'erased', changes: null, reason: null, ip: null, salt: null })
  expect(after!.action).toBe('itsm-requests.submit')
  const [record] = await rows<{ reason: string; changes: unknown }>(
    `select reason, changes from audit_events where action = 'audit-events.erase' order by at desc limit 1`,
  )
  expect(record).toMatchObject({
    reason: 'Asked for under the law',
    changes: { events: { to: [event!.id] } },
  })
  const req = await systemRequest(await testPayload(), 'test')
  await sealEvents(req)
  expect(await verifyChain(req, { secrets: [testSecret] })).toMatchObject({ faults: [], erased: 1 })
  const again = await api('admin', 'POST', '/api/audit-events/erase', {
    events: [event!.id],
    reason: 'Again',
  })
  expect(again.status).toBe(404)
})

test('the record of an erasure cannot be erased', async () => {
  const [record] = await rows<{ id: string }>(
    `select id from audit_events where action = 'audit-events.erase' limit 1`,
  )
  const { status } = await api('admin', 'POST', '/api/audit-events/erase', {
    events: [record!.id],
    reason: 'Hide it',
  })
  expect(status).toBe(404)
})
