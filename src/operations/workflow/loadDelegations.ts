import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Delegation } from '@/src/domain/workflow/eligibility/delegationSeats'
import { query } from '@/src/platform/query'

/** Delegations that run at `now`, of these givers or to this substitute. */
export async function loadDelegations(
  req: PayloadRequest,
  who: { from?: readonly string[]; to?: string },
  now: number,
): Promise<Delegation[]> {
  const at = new Date(now).toISOString()
  return query<Delegation>(
    req,
    sql`select d.from_id as "from", d.to_id as "to", (extract(epoch from d.starts_at) * 1000)::float8 as "startsAt",
          (extract(epoch from d.ends_at) * 1000)::float8 as "endsAt",
          coalesce((select array_agg(t.text) from delegations_texts t where t.parent_id = d.id and t.path = 'scope'), '{}') as scope
        from delegations d join employees e on e.id = d.to_id and e.status = 'active'
        where d.starts_at <= ${at} and d.ends_at > ${at}
          and ${who.to ? sql`d.to_id = ${who.to}::uuid` : sql`d.from_id = any(${sql.param([...(who.from ?? [])])}::uuid[])`}`,
  )
}
