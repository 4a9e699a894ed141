import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { idList } from '@/src/platform/idList'
import { query } from '@/src/platform/query'
import { recordScope } from './recordScope'
import type { StoredType } from './typesOf'

/** Numbers and titles by id of the records that custom fields point at, as far as the reader may see them. */
export async function referencesIn(
  req: PayloadRequest,
  actor: Actor,
  type: Pick<StoredType, 'fields'>,
  { data }: { data: Readonly<Record<string, unknown>> },
): Promise<Record<string, { label: string }>> {
  const ids = type.fields
    .filter(({ type: kind, collection }) => kind === 'relationship' && collection === 'records')
    .map(({ name }) => data[name])
    .filter((id) => typeof id === 'string' && id !== '')
  if (ids.length === 0) return {}
  const rows = await query<{ id: string; label: string }>(
    req,
    sql`select r.id, r.number || ' ' || r.title as label from records r
        where r.id = any(${idList(ids)}) and ${recordScope(actor, null)}`,
  )
  return Object.fromEntries(rows.map(({ id, label }) => [id, { label }]))
}
