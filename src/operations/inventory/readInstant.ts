import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { localInstant } from '@/src/domain/calendar/localInstant'
import { invalid } from '@/src/operations/shared/invalid'
import { query } from '@/src/platform/query'

const DAY_MS = 86_400_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** An instant in ISO 8601 (epoch ms), or of a plain day its last millisecond where the reader is. 400 on `at`. */
export async function readInstant(req: PayloadRequest, reader: string, text: string): Promise<number> {
  const at = Date.parse(text)
  if (Number.isNaN(at))
    throw invalid('at', 'at: write a day such as 2026-11-21, or an instant such as 2026-11-21T09:00:00Z.')
  if (!DAY.test(text)) return at
  const [row] = await query<{ timezone: string | null }>(
    req,
    sql`select timezone from employees where id = ${reader}::uuid`,
  )
  return localInstant(row?.timezone ?? 'UTC', at / DAY_MS, 1440) - 1
}
