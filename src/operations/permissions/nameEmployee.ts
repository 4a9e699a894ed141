import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/** Id and name of an employee, for a reader who was let in already; null for nobody. */
export async function nameEmployee(
  req: PayloadRequest,
  employee: string,
): Promise<{ id: string; name: string } | null> {
  const id = canonicalId(employee)
  if (id === null) return null
  const [row] = await query<{ id: string; name: string }>(
    req,
    sql`select id, name from employees where id = ${id}::uuid`,
  )
  return row ?? null
}
