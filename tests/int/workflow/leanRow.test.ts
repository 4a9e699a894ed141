import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, test } from 'vitest'
import { submit } from '@/tests/factories/submit'
import { decide } from '@/tests/factories/decide'
import { testPayload } from '@/tests/harness/testPayload'
import { askLast } from '@/src/platform/askLast'
import { docOfRow } from '@/src/platform/docOfRow'
import { leanRow } from '@/src/platform/leanRow'
import { readRow } from '@/src/platform/readRow'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { writtenRow } from '@/src/platform/writtenRow'
import { systemRequest } from '@/scripts/lib/systemRequest'

test('a request is read by one lean statement, and answered by commands, exactly as Payload reads it', async () => {
  const payload = await testPayload()
  const req = await systemRequest(payload, 'tests')
  const { id } = await submit('erin')
  expect(leanRow(payload, 'itsm-requests')).not.toBeNull()
  for (const action of ['approved', null] as const) {
    if (action) expect((await decide('john', id, action)).status).toBe(200)
    const where = { id: { equals: id } }
    const read = await payload.db.findOne({ collection: 'itsm-requests', where, req })
    expect(await readRow(req, 'itsm-requests', id)).toEqual(read)
    const { row } = await askLast<{ row: Record<string, unknown> }>(req, 'request_doc', id)
    expect(docOfRow(payload, 'itsm-requests', row)).toEqual(read)
  }
  expect(await readRow(req, 'itsm-requests', '00000000-0000-4000-8000-000000000000')).toBeNull()
})

test('a collection with fields that stand elsewhere is read by Payload', async () => {
  expect(leanRow(await testPayload(), 'itsm-forms')).toBeNull()
})

test('what a write answered is taken for the row only until something else is sent in the transaction', async () => {
  const payload = await testPayload()
  const req = await systemRequest(payload, 'tests')
  const { id } = (await payload.db.find<{ id: string }>({ collection: 'departments', limit: 1, req }))
    .docs[0]!
  await expect(
    withTransaction(req, async () => {
      await payload.db.updateOne({ collection: 'departments', id, data: { name: 'Written' }, req })
      const kept = await writtenRow<{ id: string; name: string }>(req, 'departments', id)
      expect(kept).toEqual(await readRow(req, 'departments', id))
      await query(req, sql`update departments set name = 'Changed behind it' where id = ${id}::uuid`)
      expect((await writtenRow<{ id: string; name: string }>(req, 'departments', id))?.name).toBe(
        'Changed behind it',
      )
      throw new Error('nothing of this stays')
    }),
  ).rejects.toThrow('nothing of this stays')
})
