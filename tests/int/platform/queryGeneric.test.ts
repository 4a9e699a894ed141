import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, test } from 'vitest'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { query } from '@/src/platform/query'
import { queryGeneric } from '@/src/platform/queryGeneric'
import { testPayload } from '@/tests/harness/testPayload'

const mode = sql`select current_setting('plan_cache_mode') as mode, current_setting('transaction_read_only') as only`

test('a large reading statement runs with a plan made once, and leaves its connection as it was', async () => {
  const req = await systemRequest(await testPayload(), 'tests')
  for (const given of ['one', 'another']) {
    const rows = await queryGeneric(
      req,
      sql`select current_setting('plan_cache_mode') as mode, ${given} as given`,
    )
    expect(rows).toEqual([{ mode: 'force_generic_plan', given }])
  }
  const after = await Promise.all(Array.from({ length: 8 }, () => query(req, mode)))
  expect(after.flat()).toEqual(Array.from({ length: 8 }, () => ({ mode: 'auto', only: 'off' })))
})

test('what it fails with is said, and the connection goes on', async () => {
  const req = await systemRequest(await testPayload(), 'tests')
  for (let time = 0; time < 12; time += 1)
    await expect(queryGeneric(req, sql`select 1 / ${0}::int as never`)).rejects.toThrow('division by zero')
  expect(await query(req, mode)).toEqual([{ mode: 'auto', only: 'off' }])
})
