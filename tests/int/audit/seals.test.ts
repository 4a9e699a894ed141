import { beforeAll, describe, expect, test } from 'vitest'
import type { PayloadRequest } from 'payload'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { sealEvents } from '@/src/operations/audit/sealEvents'
import { verifyChain } from '@/src/operations/audit/verifyChain'
import { decide } from '@/tests/factories/decide'
import { submit } from '@/tests/factories/submit'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'
import { testSecret } from '@/tests/harness/testSecret'

let req: PayloadRequest
const verify = (options: { anchor?: { seq: number; hash: string } } = {}) =>
  verifyChain(req, { secrets: [testSecret], ...options })

/** Seals until nothing waits: other databases of the cluster have running transactions too, which hold a seal back. */
async function seal(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await sealEvents(req)
    const [left] = await rows<{ count: number }>(
      'select (select count(*)::int from audit_events) - (select count(*)::int from audit_seals) as count',
    )
    if (left!.count <= 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Events stayed without a seal for ten seconds.')
}

/** As a superuser of the database who means harm: past every trigger, and put back afterwards. */
async function tamper(statement: string, undo: string): Promise<() => Promise<void>> {
  const past = (sql: string) => rows(`set session_replication_role = replica; ${sql}`)
  await past(statement)
  return async () => void (await past(undo))
}

async function sealAt(offset: number): Promise<{ seq: number; event: string }> {
  const [seal] = await rows<{ seq: string; event: string }>(
    `select seq, event from audit_seals order by seq desc offset ${offset} limit 1`,
  )
  return { seq: Number(seal!.seq), event: seal!.event }
}

beforeAll(async () => {
  req = await systemRequest(await testPayload(), 'test')
  const made = await submit('erin')
  await decide('john', made.id)
  await submit('erin')
  await seal()
})

describe('sealing', () => {
  test('every committed event is sealed once, in order, and the chain holds', async () => {
    const report = await verify()
    expect(report).toMatchObject({ faults: [], waiting: 0 })
    expect(report.sealed).toBe(report.events)
    expect(report.sealed).toBeGreaterThan(10)
    const [count] = await rows<{ events: number; seals: number }>(
      'select (select count(*)::int from audit_events) as events, (select count(*)::int from audit_seals) as seals',
    )
    expect(count!.events).toBe(count!.seals)
  })

  test('two sealers at once seal each event once', async () => {
    for (let i = 0; i < 5; i++) await submit('erin')
    await Promise.all(
      Array.from({ length: 4 }, async () => sealEvents(await systemRequest(await testPayload(), 'test'))),
    )
    await seal()
    expect(await verify()).toMatchObject({ faults: [], waiting: 0 })
  })

  test('an event is not sealed while an older transaction may still write one', async () => {
    const { default: pg } = await import('pg')
    const slow = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await slow.connect()
    await slow.query('begin; select pg_current_xact_id()')
    await submit('erin')
    await sealEvents(req)
    expect((await verify()).waiting).toBeGreaterThan(0)
    await slow.query('rollback')
    await slow.end()
    await seal()
    expect(await verify()).toMatchObject({ faults: [], waiting: 0 })
  })

  for (const statement of [
    'update audit_seals set seq = seq',
    'delete from audit_seals',
    'truncate audit_seals',
  ]) {
    test(`the database refuses: ${statement}`, async () => {
      await expect(rows(statement)).rejects.toThrow(/append-only/)
    })
  }
})

describe('what a superuser of the database did is found with its position', () => {
  const columns: Record<string, string> = {
    actor_name: `'Somebody else'`,
    actor: `'6f9619ff-8b86-4011-b42d-00c04fc964ff'`,
    at: `at - interval '1 hour'`,
    action: `'itsm-requests.cancel'`,
    entity_id: `'another'`,
    reason: `'because'`,
    changes: `'{"status":{"from":null,"to":"approved"}}'`,
    ip: `'203.0.113.9'`,
  }
  for (const [column, value] of Object.entries(columns)) {
    test(`a changed ${column}`, async () => {
      const { seq, event } = await sealAt(3)
      await rows(`create table kept as select * from audit_events where id = '${event}'`)
      const restore = await tamper(
        `update audit_events set ${column} = ${value} where id = '${event}'`,
        `update audit_events e set ${column} = k.${column} from kept k where k.id = e.id; drop table kept`,
      )
      expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'changed', seq, event })])
      await restore()
      expect((await verify()).faults).toEqual([])
    })
  }

  test('a change whose digests were made anew breaks the chain and has no valid signature', async () => {
    const { seq, event } = await sealAt(3)
    await rows(`create table kept as select * from audit_events where id = '${event}'`)
    const restore = await tamper(
      `update audit_events set reason = 'x', digest = encode(sha256(digest::bytea), 'hex') where id = '${event}'`,
      `update audit_events e set reason = k.reason, digest = k.digest from kept k where k.id = e.id; drop table kept`,
    )
    const { faults } = await verify()
    expect(faults.map((fault) => fault.seq)).toContain(seq)
    await restore()
  })

  test('a removed event', async () => {
    const { seq, event } = await sealAt(4)
    await rows(`create table kept as select * from audit_events where id = '${event}'`)
    const restore = await tamper(
      `delete from audit_events where id = '${event}'`,
      `insert into audit_events select * from kept; drop table kept`,
    )
    expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'removed', seq, event })])
    await restore()
  })

  test('a removed event together with its seal', async () => {
    const { seq, event } = await sealAt(4)
    await rows(
      `create table kept as select * from audit_events where id = '${event}'; create table kept_seal as select * from audit_seals where seq = ${seq}`,
    )
    const restore = await tamper(
      `delete from audit_events where id = '${event}'; delete from audit_seals where seq = ${seq}`,
      `insert into audit_events select * from kept; insert into audit_seals select * from kept_seal; drop table kept; drop table kept_seal`,
    )
    expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'removed', seq })])
    await restore()
  })

  test('an event put in among sealed ones', async () => {
    const { seq, event } = await sealAt(4)
    const copy = `insert into audit_events (id, at, actor, actor_name, via, action, entity_type, entity_id, txid, erasable_digest, digest, mac)
      select (left(id::text, 35) || case when right(id::text, 1) = 'f' then 'e' else 'f' end)::uuid, at, actor, actor_name, via,
        action, entity_type, entity_id, txid, erasable_digest, digest, mac from audit_events where id = '${event}'`
    const [before] = await rows<{ count: number }>('select count(*)::int from audit_events')
    const restore = await tamper(
      copy,
      `delete from audit_events e where not exists (select from audit_seals s where s.event = e.id)`,
    )
    const { faults } = await verify()
    expect(faults).toContainEqual(expect.objectContaining({ kind: 'inserted' }))
    expect(faults.every((fault) => Math.abs(fault.seq - seq) <= 1)).toBe(true)
    await restore()
    expect((await rows<{ count: number }>('select count(*)::int from audit_events'))[0]).toEqual(before)
  })

  test('an event put in at the end, before it is sealed and after', async () => {
    const forged = `insert into audit_events (at, actor_name, via, action, entity_type, erasable_digest, digest, mac)
      select now(), 'Mallory', 'rest', 'itsm-requests.decide', 'itsm-requests', erasable_digest, digest, mac
      from audit_events limit 1 returning id`
    const [{ id }] = (await rows<{ id: string }>(forged)) as [{ id: string }]
    expect((await verify()).faults).toEqual([expect.objectContaining({ event: id })])
    await seal()
    const [position] = await rows<{ seq: string }>(`select seq from audit_seals where event = '${id}'`)
    expect((await verify()).faults).toEqual([
      expect.objectContaining({ event: id, seq: Number(position!.seq) }),
    ])
    await tamper(
      `delete from audit_events where id = '${id}'; delete from audit_seals where event = '${id}'`,
      '',
    )
  })

  test('an end that was cut off, by the head that was kept outside', async () => {
    const { head } = await verify()
    const last = await sealAt(0)
    const whole = await verify({ anchor: head! })
    expect(whole.faults).toEqual([])
    await rows(
      `create table kept as select * from audit_events where id = '${last.event}'; create table kept_seal as select * from audit_seals where seq = ${last.seq}`,
    )
    const restore = await tamper(
      `delete from audit_events where id = '${last.event}'; delete from audit_seals where seq = ${last.seq}`,
      `insert into audit_events select * from kept; insert into audit_seals select * from kept_seal; drop table kept; drop table kept_seal`,
    )
    expect((await verify()).faults).toEqual([])
    expect((await verify({ anchor: head! })).faults).toEqual([
      expect.objectContaining({ kind: 'removed', seq: head!.seq }),
    ])
    await restore()
  })
})

test('events that another key signed are not taken for ours', async () => {
  const { faultCount, events } = await verifyChain(req, {
    secrets: ['another secret that is long enough to be one'],
  })
  expect(faultCount).toBe(events)
})
