import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** The name of an employee, also of one who has left; null when there is none. Names are known to every colleague. */
export async function personName(req: PayloadRequest, id: string): Promise<string | null> {
  const [row] = await query<{ name: string }>(req, sql`select name from employees where id = ${id}::uuid`)
  return row?.name ?? null
}
