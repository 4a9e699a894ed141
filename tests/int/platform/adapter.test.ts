import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type Where } from 'payload'
import { describe, expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { barePayload } from '@/tests/harness/barePayload'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { enqueue } from '@/src/platform/enqueue'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import type { PayloadRequest } from 'payload'

const safe = await testPayload()
const bare = await barePayload({ adapter: 'bare' })

async function found(payload: Payload, where: Where): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'employees',
    where,
    req: await systemRequest(payload, 'test'),
    overrideAccess: true,
  })
  return totalDocs
}

describe('a Where means what it says', () => {
  const everyone = 10

  test('siblings and/or are both kept', async () => {
    const where: Where = {
      and: [{ id: { equals: await idOf('employees', 'erin') } }],
      or: [{ id: { exists: true } }],
    }
    expect(await found(bare, where)).toBe(everyone)
    expect(await found(safe, where)).toBe(1)
  })

  test('operators behind not_equals are kept', async () => {
    const where: Where = { status: { not_equals: 'left', in: ['suspended'] } }
    expect(await found(bare, where)).toBe(everyone)
    expect(await found(safe, where)).toBe(0)
  })

  test('an or without branches is nothing, not everything', async () => {
    for (const where of [{ or: [] }, { and: [{ or: [] }] }] as Where[]) {
      expect(await found(bare, where)).toBe(everyone)
      expect(await found(safe, where)).toBe(0)
    }
  })

  test('what one may not read of a related row cannot be asked for either, also past the guard of siblings', async () => {
    const { id } = await submit('erin', 'visitor-pass-form')
    const email = 'where[requester.email][equals]=erin@steward.example'
    const around = 'where[and][0][id][exists]=true&where[or][0][id][exists]=true'
    const asked = async (query: string) =>
      (await api('mona', 'GET', `/api/itsm-requests?${query}`)).body.totalDocs ?? 0
    expect(await asked(`where[id][equals]=${id}`)).toBe(1)
    expect(await asked(email)).toBe(0)
    expect(await asked(`${email}&${around}`)).toBe(0)

    const mona = await safe.findByID({
      collection: 'employees',
      id: await idOf('employees', 'mona'),
      req: await systemRequest(safe, 'test'),
      overrideAccess: true,
    })
    const where: Where = {
      'requester.email': { equals: 'erin@steward.example' },
      and: [{ id: { exists: true } }],
      or: [{ id: { exists: true } }],
    }
    const req = await createLocalReq({ user: { ...mona, collection: 'employees' } }, bare)
    const { totalDocs } = await bare.find({
      collection: 'itsm-requests',
      where,
      req,
      overrideAccess: false,
      user: req.user,
    })
    expect(totalDocs).toBe(1)
  })
})

describe('a transaction that failed is an error, not a success', () => {
  const department = { name: 'Not stored' }

  async function inTransaction(
    payload: Payload,
    work: (req: PayloadRequest, id: string) => Promise<void>,
  ): Promise<unknown> {
    const req = await systemRequest(payload, 'test')
    const id = String(await payload.db.beginTransaction())
    req.transactionID = id
    await work(req, id)
    return payload.db.commitTransaction(id)
  }
  const stored = () => rows('select 1 from departments where name = $1', [department.name])

  test('a constraint that is only asked at COMMIT', async () => {
    const withoutEvent = (req: PayloadRequest) =>
      query(req, sql`update departments set name = ${department.name} where slug = 'it'`).then(
        () => undefined,
      )
    await expect(inTransaction(bare, withoutEvent)).resolves.toBeUndefined()
    expect(await stored()).toEqual([])
    await expect(inTransaction(safe, withoutEvent)).rejects.toThrow()
    expect(await stored()).toEqual([])
  })

  test('a transaction that a nested operation rolled back', async () => {
    const rolledBack = async (req: PayloadRequest, id: string) => {
      await req.payload.db.rollbackTransaction(id)
    }
    await expect(inTransaction(bare, rolledBack)).resolves.toBeUndefined()
    await expect(inTransaction(safe, rolledBack)).rejects.toThrow('nothing was stored')
  })

  test('a transaction in which an error was swallowed', async () => {
    const swallowed = (req: PayloadRequest) =>
      query(req, sql`select 1 / 0`).then(
        () => undefined,
        () => undefined,
      )
    await expect(inTransaction(bare, swallowed)).resolves.toBeUndefined()
    await expect(inTransaction(safe, swallowed)).rejects.toThrow()
  })

  test('a failed one gives its connection back', async () => {
    for (let round = 0; round < 30; round += 1) {
      const swallowed = (req: PayloadRequest) =>
        query(req, sql`select 1 / 0`).then(
          () => undefined,
          () => undefined,
        )
      await expect(inTransaction(safe, swallowed)).rejects.toThrow()
    }
    const held = await rows(
      `select 1 from pg_stat_activity where datname = current_database() and application_name = 'steward' and state like 'idle in transaction%'`,
    )
    expect(held).toEqual([])
  })
})

describe('a job exists if and only if the change committed', () => {
  const queued = () =>
    rows<{ identifier: string }>(
      `select task_identifier as identifier from graphile_worker.jobs where task_identifier = 'sweep'`,
    )

  test('outside of a transaction nothing can be queued', async () => {
    await expect(enqueue(await systemRequest(safe, 'test'), 'sweep', {})).rejects.toThrow('transaction')
  })

  test('a rolled back transaction leaves no job', async () => {
    const req = await systemRequest(safe, 'test')
    const failing = withTransaction(req, async () => {
      await enqueue(req, 'sweep', {})
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await queued()).toEqual([])
  })

  test('a committed one leaves one, and one key is one job', async () => {
    const req = await systemRequest(safe, 'test')
    await withTransaction(req, async () => {
      await enqueue(req, 'sweep', {}, { key: 'once' })
      await enqueue(req, 'sweep', {}, { key: 'once' })
    })
    expect(await queued()).toHaveLength(1)
    await runJobs()
    expect(await queued()).toEqual([])
  })

  test('Payload’s own queue is shut', async () => {
    await expect(safe.db.updateJobs({ data: {}, where: {} })).rejects.toThrow('enqueue()')
  })
})

test('the schema changes by migrations alone', () => {
  expect((safe.db as unknown as { push: boolean }).push).toBe(false)
})

test('every connection ends what hangs', async () => {
  const req = await systemRequest(safe, 'test')
  const [row] = await query<Record<string, string>>(
    req,
    sql`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle`,
  )
  expect(row).toEqual({ statement: '30s', lock: '10s', idle: '1min' })
})
