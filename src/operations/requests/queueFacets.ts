import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { QueueFilter } from '@/src/domain/requests/queueFilterSchema'
import { queryPrepared } from '@/src/platform/queryPrepared'
import { QUEUE_CONDITIONS, queueSql, type QueueType } from './queue/queueSql'

export type QueueFacet = { value: string; label: string; count: number }
export type QueueFacets = {
  form: QueueFacet[]
  category: QueueFacet[]
  requester: QueueFacet[]
  why: QueueFacet[]
  priority: QueueFacet[]
  overdue: number
  age: QueueFacet[]
}

/**
 * What can be filtered by, and how many rows each choice would show beside the other filters. A choice that is made
 * does not narrow the counts of its own kind, so that a second one can be weighed.
 */
export async function queueFacets(
  req: PayloadRequest,
  actor: Actor,
  type: QueueType | null,
  filter: QueueFilter,
): Promise<QueueFacets> {
  const { waiting, conditions } = queueSql(actor.id, type, filter)
  const others = (own: string) =>
    sql.raw(
      QUEUE_CONDITIONS.filter((name) => name !== own)
        .map((name) => `j.fits_${name}`)
        .join(' and '),
    )
  const facet = (
    own: string,
    value: string,
    label: string,
    join: string,
  ) => sql`(select coalesce(json_agg(json_build_object(
      'value', value, 'label', label, 'count', count) order by count desc, label), '[]') from (
        select ${sql.raw(value)} as value, ${sql.raw(label)} as label, count(*) filter (where ${others(own)})::int as count
        from judged j ${sql.raw(join)} group by 1, 2 order by 3 desc limit 50) counted)`
  const [row] = await queryPrepared<{ facets: QueueFacets }>(
    req,
    sql`with waiting as materialized (${waiting}),
        judged as materialized (select w.*, ${sql.join(
          QUEUE_CONDITIONS.map((name) => sql`${conditions[name]} as ${sql.raw(`fits_${name}`)}`),
          sql`, `,
        )} from waiting w)
        select json_build_object(
          'form', ${facet('form', 'f.slug', 'f.title', 'join itsm_forms f on f.id = j.form_id')},
          'category', ${facet('category', 'k.slug', 'k.title', 'join itsm_categories k on k.id = j.category_id')},
          'requester', ${facet('requester', 'e.id', 'e.name', 'join employees e on e.id = j.requester_id')},
          'why', ${facet('why', 'j.reason', 'j.reason', '')},
          'priority', ${facet('priority', 'j.priority::text', 'j.priority::text', '')},
          'overdue', (select count(*)::int from judged j where ${others('overdue')} and coalesce(j.due_at, j.sla_due_at) < now()),
          'age', (select json_agg(json_build_object('value', a.days, 'label', a.days, 'count', (select count(*)::int from judged j
              where ${others('age')} and j.since <= now() - make_interval(days => a.days::int))) order by a.days::int)
            from unnest(array['1', '3', '7', '14']) a(days))) as facets`,
  )
  if (!row) throw new Error('The counts of the queue came back empty.')
  return row.facets
}
