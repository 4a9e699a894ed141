import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { idList } from '@/src/platform/idList'
import { query } from '@/src/platform/query'

type Answered = { fields: readonly FormField[]; data: Readonly<Record<string, unknown>> }

/** Names by id of the colleagues that answers point at, of several requests at once. */
export async function peopleInAnswers(
  req: PayloadRequest,
  answered: readonly Answered[],
): Promise<Record<string, string>> {
  const ids = answered.flatMap(({ fields, data }) =>
    fields
      .filter(({ type, collection = 'employees' }) => type === 'relationship' && collection === 'employees')
      .map(({ name }) => data[name])
      .filter((value) => typeof value === 'string' && value !== ''),
  )
  if (ids.length === 0) return {}
  const people = await query<{ id: string; name: string }>(
    req,
    sql`select id, name from employees where id = any(${idList(ids)})`,
  )
  return Object.fromEntries(people.map(({ id, name }) => [id, name]))
}
