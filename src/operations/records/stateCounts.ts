import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import { recordScope } from './recordScope'
import type { StoredType } from './typesOf'

const COUNTED = 1_000

/** How many records of a type stand in each state, of those that the reader may see; each counted to 1,000. */
export async function stateCounts(
  req: PayloadRequest,
  actor: Actor,
  type: StoredType,
  trash: boolean,
): Promise<Record<string, number>> {
  const rows = await query<{ state: string; count: number }>(
    req,
    sql`select s.state, (select count(*)::int from (select 1 from records r where r.type_id = ${type.id}::uuid and r.state = s.state
            and ${trash ? sql`r.deleted_at is not null` : sql`r.deleted_at is null`} and ${recordScope(actor, type)} limit ${COUNTED}) counted) as count
        from unnest(${sql.param(type.states.map(({ key }) => key))}::text[]) as s(state)`,
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}
