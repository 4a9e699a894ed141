import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type DelegationRow = {
  id: string
  from: { id: string; name: string }
  to: { id: string; name: string }
  startsAt: string
  endsAt: string
  scope: { slug: string; label: string }[]
  rev: number | null
}

/** How long one that is over is still shown, in days. */
const KEPT_DAYS = 30

/** Who stands in for one person, and for whom they do; those that run or come first, then what ended lately. */
export async function listDelegations(
  req: PayloadRequest,
  employee: string,
): Promise<{ given: DelegationRow[]; received: DelegationRow[] }> {
  const rows = await query<DelegationRow>(
    req,
    sql`select d.id, jsonb_build_object('id', f.id, 'name', f.name) as "from", jsonb_build_object('id', t.id, 'name', t.name) as "to",
          d.starts_at as "startsAt", d.ends_at as "endsAt", d.rev::int as rev,
          coalesce((select jsonb_agg(jsonb_build_object('slug', s.text, 'label', coalesce(p.name, s.text)) order by s.order)
            from delegations_texts s left join permission_resources p on p.slug = s.text
            where s.parent_id = d.id and s.path = 'scope'), '[]') as scope
        from delegations d join employees f on f.id = d.from_id join employees t on t.id = d.to_id
        where (d.from_id = ${employee}::uuid or d.to_id = ${employee}::uuid)
          and d.ends_at > now() - make_interval(days => ${KEPT_DAYS})
        order by d.ends_at <= now(), d.starts_at, d.id`,
  )
  const dated = rows.map((row) => ({
    ...row,
    startsAt: new Date(row.startsAt).toISOString(),
    endsAt: new Date(row.endsAt).toISOString(),
  }))
  return {
    given: dated.filter(({ from }) => from.id === employee),
    received: dated.filter(({ from }) => from.id !== employee),
  }
}
