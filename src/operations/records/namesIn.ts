import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { idList } from '@/src/platform/idList'
import { query } from '@/src/platform/query'

/** Names by id of the colleagues that custom fields point at, of a page of records at once. */
export async function namesIn(
  req: PayloadRequest,
  fields: readonly FormField[],
  rows: readonly { data: Readonly<Record<string, unknown>> }[],
): Promise<Record<string, string>> {
  const names = fields
    .filter(({ type, collection = 'employees' }) => type === 'relationship' && collection === 'employees')
    .map(({ name }) => name)
  const ids = rows
    .flatMap(({ data }) => names.map((name) => data[name]))
    .filter((id) => typeof id === 'string' && id !== '')
  if (ids.length === 0) return {}
  const people = await query<{ id: string; name: string }>(
    req,
    sql`select id, name from employees where id = any(${idList(ids)})`,
  )
  return Object.fromEntries(people.map(({ id, name }) => [id, name]))
}
