import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/platform/asSystem'
import { query } from '@/src/platform/query'
import { YEARS_AHEAD } from './yearsAhead'

/** Calendars that follow a country and lack the public holidays of a coming year are saved again: saving adds them. */
export async function extendHolidays(req: PayloadRequest): Promise<void> {
  const year = new Date().getUTCFullYear() + YEARS_AHEAD
  const rows = await query<{ id: string }>(
    req,
    sql`select id from business_calendars
        where country is not null and coalesce(holidays_through, 0) < ${year} order by id`,
  )
  for (const { id } of rows)
    await req.payload.update({ collection: 'business-calendars', id, data: {}, ...asSystem(req) })
}
