import pg from 'pg'
import type { CollectionBeforeChangeHook, Payload, SanitizedCollectionConfig } from 'payload'
import { expect, test } from 'vitest'
import { lockBeforeWrite } from '@/hooks/shared/lockBeforeWrite'
import { idOf } from '@/tests/factories/idOf'
import { eventsOf } from '@/tests/factories/eventsOf'
import { api } from '@/tests/harness/api'
import { barePayload } from '@/tests/harness/barePayload'
import { rows } from '@/tests/harness/rows'
import { systemRequest } from '@/scripts/lib/systemRequest'

/** Set by a test: what another connection does between the reading and the writing of a row. */
let meanwhile: (() => Promise<void>) | undefined
const interrupt: CollectionBeforeChangeHook = async ({ data }) => {
  const other = meanwhile
  meanwhile = undefined
  await other?.()
  return data
}

const interrupted = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeChange: [interrupt, ...collection.hooks.beforeChange] },
})
const unlocked = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...interrupted(collection),
  hooks: {
    ...interrupted(collection).hooks,
    beforeOperation: collection.hooks.beforeOperation.filter((hook) => hook !== lockBeforeWrite),
  },
})
const guarded = await barePayload({ collection: interrupted })
const unguarded = await barePayload({ collection: unlocked })

/** Runs a statement as another writer would, giving up when it has to wait for a lock. Answers whether it waited. */
async function otherWriter(text: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(`set lock_timeout = '200ms'`)
    await client.query(`select set_config('steward.test_factory', 'on', false)`)
    await client.query(text)
    return false
  } catch (error) {
    if ((error as { code?: string }).code === '55P03') return true
    throw error
  } finally {
    await client.end()
  }
}

async function department(slug: string): Promise<string> {
  const { body } = await api('admin', 'POST', '/api/departments', { name: slug, slug })
  return body.doc.id
}

async function rename(payload: Payload, id: string, name: string): Promise<void> {
  await payload.update({
    collection: 'departments',
    id,
    data: { name },
    req: await systemRequest(payload, 'test'),
    overrideAccess: true,
  })
}

test('two writers of different fields of one row both keep what they wrote: the second waits for the first', async () => {
  const head = await idOf('employees', 'erin')
  const attempt = async (payload: Payload, id: string) => {
    let waited: boolean | undefined
    meanwhile = async () => {
      waited = await otherWriter(`update departments set head_id = '${head}' where id = '${id}'`)
    }
    await rename(payload, id, 'Renamed')
    return {
      waited,
      row: (
        await rows<{ name: string; head_id: string | null }>(
          'select name, head_id from departments where id = $1',
          [id],
        )
      )[0],
    }
  }
  // Without the lock the other writer is not held up, and what it wrote is gone.
  expect(await attempt(unguarded, await department('lost'))).toEqual({
    waited: false,
    row: { name: 'Renamed', head_id: null },
  })
  expect(await attempt(guarded, await department('kept'))).toEqual({
    waited: true,
    row: { name: 'Renamed', head_id: null },
  })

  const id = await department('both')
  for (let round = 0; round < 10; round += 1) {
    const people = [head, await idOf('employees', 'mona')]
    const answers = await Promise.all([
      api('admin', 'PATCH', `/api/departments/${id}`, { name: `Name ${round}` }),
      api('admin', 'PATCH', `/api/departments/${id}`, { head: people[round % 2] }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [row] = await rows('select name, head_id from departments where id = $1', [id])
    expect(row).toEqual({ name: `Name ${round}`, head_id: people[round % 2] })
  }
})

test('a row that is deleted while somebody edits it does not come back', async () => {
  // Rows with lists are stored by an upsert, which makes them anew.
  const group = async (slug: string) =>
    (await api('admin', 'POST', '/api/employee-groups', { name: slug, slug })).body.doc.id
  const attempt = async (payload: Payload, id: string) => {
    let waited: boolean | undefined
    meanwhile = async () => {
      waited = await otherWriter(`delete from employee_groups where id = '${id}'`)
    }
    await payload.update({
      collection: 'employee-groups',
      id,
      data: { name: 'Undead' },
      req: await systemRequest(payload, 'test'),
      overrideAccess: true,
    })
    return {
      waited,
      names: (await rows<{ name: string }>('select name from employee_groups where id = $1', [id])).map(
        ({ name }) => name,
      ),
    }
  }
  // Without the lock the row is gone, and then it is there again.
  expect(await attempt(unguarded, await group('undead'))).toEqual({ waited: false, names: ['Undead'] })
  expect(await attempt(guarded, await group('alive'))).toEqual({ waited: true, names: ['Undead'] })

  for (let round = 0; round < 5; round += 1) {
    const id = await group(`gone-${round}`)
    const [deleted] = await Promise.all([
      api('admin', 'DELETE', `/api/employee-groups/${id}`),
      api('admin', 'PATCH', `/api/employee-groups/${id}`, { name: 'Back' }),
    ])
    expect(deleted.status).toBe(200)
    expect(await rows('select 1 from employee_groups where id = $1', [id])).toEqual([])
  }
})

test('who says which revision they read is told when it is old', async () => {
  const id = await department('revised')
  const patch = (data: object) => api('admin', 'PATCH', `/api/departments/${id}`, data)
  expect((await patch({ name: 'One', rev: 1 })).body.doc.rev).toBe(2)
  expect(await patch({ name: 'Two', rev: 1 })).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'stale', data: { current: { rev: 2 } } }] },
  })
  expect((await patch({ name: 'Three' })).status).toBe(200)
})

test('what the caller selects does not blind the audit', async () => {
  const id = await department('seen')
  for (const query of ['select[slug]=true', 'select[name]=false', 'depth=2', 'draft=true']) {
    const before = (await eventsOf(id)).length
    expect((await api('admin', 'PATCH', `/api/departments/${id}?${query}`, { name: query })).status).toBe(200)
    const events = await eventsOf(id)
    expect(events).toHaveLength(before + 1)
    expect(events.at(-1)!.changes).toMatchObject({ name: { to: query } })
  }
})

test('a change without an audit event cannot commit', async () => {
  await expect(rows(`update departments set name = 'silent'`)).rejects.toThrow('without an audit event')
  await expect(rows(`insert into departments (name, slug) values ('silent', 'silent')`)).rejects.toThrow(
    'without an audit event',
  )
  await expect(rows(`delete from delegations; delete from role_assignments`)).rejects.toThrow(
    'without an audit event',
  )
})

test('the times of a row are the system’s', async () => {
  const old = { createdAt: '2000-01-01T00:00:00.000Z', updatedAt: '2000-01-01T00:00:00.000Z' }
  const { body } = await api('admin', 'POST', '/api/departments', { name: 'Old', slug: 'old', ...old })
  const years = () =>
    rows(
      'select extract(year from created_at)::int > 2020 as created, extract(year from updated_at)::int > 2020 as updated from departments where id = $1',
      [body.doc.id],
    )
  expect(await years()).toEqual([{ created: true, updated: true }])
  expect(
    (await api('admin', 'PATCH', `/api/departments/${body.doc.id}`, { name: 'Older', ...old })).status,
  ).toBe(200)
  expect(await years()).toEqual([{ created: true, updated: true }])
})

test('ids are the system’s', async () => {
  const id = '00000000-0000-4000-8000-00000000abcd'
  const { body } = await api('admin', 'POST', '/api/departments', { id, name: 'Chosen', slug: 'chosen' })
  expect(body.doc?.id).not.toBe(id)
})
