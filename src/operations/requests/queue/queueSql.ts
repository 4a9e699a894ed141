import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { QUEUE_FILTER_KEYS } from '@/src/domain/requests/queueFilterKeys'
import type { QueueFilter } from '@/src/domain/requests/queueFilterSchema'

export type QueueType = 'approval' | 'fulfillment'

/** The name of a condition is the name of its parameter. */
export const QUEUE_CONDITIONS = QUEUE_FILTER_KEYS.filter((key) => key !== 'sort')

/**
 * Every open step in which one person holds a seat not yet used, with what filters ask about; one's own seat before
 * a delegated one. The conditions speak of its rows as `w`; each is true where nothing is asked.
 */
export function queueSql(
  person: string,
  type: QueueType | null,
  filter: QueueFilter,
): { waiting: SQL; conditions: Record<(typeof QUEUE_CONDITIONS)[number], SQL> } {
  const list = (values: readonly string[] | undefined, as: string) =>
    sql`${values && values.length > 0 ? sql.param([...values]) : null}::${sql.raw(as)}[]`
  const given = (values: readonly string[] | undefined, as: string, test: (wanted: SQL) => SQL) =>
    sql`(${list(values, as)} is null or ${test(list(values, as))})`
  const q = filter.q === undefined || filter.q === '' ? null : `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`
  return {
    waiting: sql`select distinct on (s.id) s.id, s.node_id, s.type, s.label, s.since, s.due_at, c.why, c.seat_id, c.created_at as came_at,
          r.id as request_id, r.number, r.sla_due_at, r.form_id, r.form_version_id, r.category_id, r.requester_id, r.priority,
          case when c.seat_id <> c.employee_id then 'delegation' when c.why in ('roles', 'role') then 'role'
            when c.why = 'fallback' then 'fallback' else 'person' end as reason
        from workflow_step_candidates c
          join workflow_steps s on s.id = c.step_id and s.status = 'open'
          join itsm_requests r on r.id = c.subject_id::uuid
        where c.employee_id = ${person}::uuid and c.open and (${type}::text is null or s.type = ${type})
          and not exists (select 1 from workflow_decisions d where d.step_id = s.id and d.decider_id = ${person}::uuid)
          and not exists (select 1 from workflow_decisions d where d.step_id = s.id and d.seat_id = c.seat_id)
        order by s.id, (c.seat_id = c.employee_id) desc`,
    conditions: {
      form: given(
        filter.form,
        'text',
        (wanted) => sql`w.form_id in (select f.id from itsm_forms f where f.slug = any(${wanted}))`,
      ),
      category: given(
        filter.category,
        'text',
        (wanted) => sql`w.category_id in (select k.id from itsm_categories k where k.slug = any(${wanted}))`,
      ),
      requester: given(filter.requester, 'uuid', (wanted) => sql`w.requester_id = any(${wanted})`),
      why: given(filter.why, 'text', (wanted) => sql`w.reason = any(${wanted})`),
      priority: given(filter.priority, 'text', (wanted) => sql`w.priority::text = any(${wanted})`),
      overdue: sql`(${filter.overdue ?? null}::text is null or coalesce(w.due_at, w.sla_due_at) < now())`,
      age: sql`(${filter.age ?? null}::int is null or w.since <= now() - make_interval(days => ${filter.age ?? null}::int))`,
      // Answers are looked through too: a serial number is what people have in hand.
      q: sql`(${q}::text is null or w.number ilike ${q} or w.label ilike ${q}
        or exists (select 1 from itsm_form_versions v where v.id = w.form_version_id and v.title ilike ${q})
        or exists (select 1 from employees e where e.id in (w.requester_id, w.seat_id) and e.name ilike ${q})
        or exists (select 1 from itsm_requests t, jsonb_each_text(t.data) answer where t.id = w.request_id and answer.value ilike ${q}))`,
    },
  }
}
