import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { ListedRecord } from './ListedRecord'

export type ListedRow = ListedRecord & { at: string | null }

type Wanted = {
  where: SQL
  by: SQL
  /** What the row is remembered by as the last of its page, as text. */
  at: SQL
  /** Names of custom fields; only those that the reader may read. */
  columns: readonly string[]
  limit: number
  skip?: number
  /** Count to here and no further. */
  count: number
  /** What is counted, where the rows begin behind others. */
  counted?: SQL
}

/**
 * Rows of records in order, and how many there are up to a bound: one statement, the page chosen before it is dressed.
 * A page that is not full has the last of them on it, and nothing is counted.
 */
export async function readListed(
  req: PayloadRequest,
  { where, by, at, columns, limit, skip = 0, count, counted }: Wanted,
): Promise<{ docs: ListedRow[]; total: number }> {
  const all = sql`(select count(*)::int from (select 1 from records r where ${counted ?? where} limit ${count}) counted)`
  const [row] = await query<{ docs: ListedRow[]; total: number }>(
    req,
    sql`with page as materialized (
          select p.*, row_number() over () as place from (
            select r.id, r.number, r.title, r.type_id, r.state, r.state_kind, r.pending_to, r.priority, r.owner_id, r.assignee_id, r.due_at,
              r.tags, r.rev, r.created_at, r.updated_at, (${at})::text as at, r.data
            from records r where ${where} order by ${by} limit ${limit} offset ${skip}) p)
        select ${counted ? all : sql`case when held.rows < ${limit} and (held.rows > 0 or ${skip} = 0) then least(held.rows + ${skip}, ${count}) else ${all} end`} as total,
          (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'title', p.title, 'state', p.state, 'stateKind', p.state_kind,
              'type', jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name), 'pendingTo', p.pending_to, 'priority', p.priority,
              'owner', case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end,
              'assignee', case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end,
              'dueAt', p.due_at, 'tags', p.tags, 'rev', coalesce(p.rev, 1)::int, 'createdAt', p.created_at, 'updatedAt', p.updated_at, 'at', p.at,
              'data', (select coalesce(jsonb_object_agg(k, p.data -> k), '{}') from unnest(${sql.param([...columns])}::text[]) as k where p.data ? k)
            ) order by p.place), '[]')
            from page p join record_types t on t.id = p.type_id left join employees o on o.id = p.owner_id
              left join employees a on a.id = p.assignee_id) as docs
        from (select count(*)::int as rows from page) held`,
  )
  const iso = (instant: string | null) => (instant === null ? null : new Date(instant).toISOString())
  return {
    total: row?.total ?? 0,
    docs: (row?.docs ?? []).map((each) => ({
      ...each,
      dueAt: iso(each.dueAt),
      createdAt: iso(each.createdAt)!,
      updatedAt: iso(each.updatedAt)!,
    })),
  }
}
