import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type KnownPerson = { id: string; email: string; name: string; status: 'active' | 'suspended' | 'left' }

/** Every employee by e-mail in small letters. */
export async function loadPeople(req: PayloadRequest): Promise<Map<string, KnownPerson>> {
  const rows = await query<KnownPerson>(
    req,
    sql`select id, lower(email) as email, name, status from employees`,
  )
  return new Map(rows.map((row) => [row.email, row]))
}
