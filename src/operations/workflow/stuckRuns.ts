import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { resourcesWith } from '@/src/domain/permissions/resourcesWith'
import { STUCK_REASONS, type StuckReason } from '@/src/domain/workflow/console/stuckReasons'
import { OperationError } from '@/src/platform/OperationError'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'
import { subjects } from './subjects'

export type Person = { id: string; name: string }

export type StuckRow = {
  run: string
  subject: { kind: string; id: string; label: string; title: string; link: string }
  group: { id: string; title: string }
  requester: Person
  requestedFor: Person
  step: { id: string; nodeId: string; type: string; label: string; round: number; approvals: number }
  /** On whom it waits. */
  on: Person[]
  why: StuckReason[]
  /** What the fallback or the failed job says. */
  detail: string | null
  since: string
  dueAt: string | null
  version: { number: number; current: number | null } | null
}

const schema = z.object({
  why: z.enum([...STUCK_REASONS, 'all']).optional(),
  group: z.uuid().toLowerCase().optional(),
  q: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export type StuckRuns = {
  docs: StuckRow[]
  totalDocs: number
  limit: number
  page: number
  counts: Record<StuckReason, number>
  groups: { id: string; title: string; count: number }[]
}

/**
 * Open steps of running runs that need a hand, longest waiting first, of everything on which the actor holds `admin`:
 * on whom, why, since when. `why=all` also lists what waits as it should; 403 to who administrates nothing.
 */
export async function stuckRuns(req: PayloadRequest, actor: Actor, input: unknown): Promise<StuckRuns> {
  const { why, group, q, limit, page } = parseInput(schema, input)
  const mine = [...resourcesWith(actor.rights, actor.tree, 'admin')]
  if (mine.length === 0) {
    throw new OperationError(403, [
      {
        code: 'forbidden',
        message: 'This is for those who administrate some form. It needs admin on a form or a category.',
        data: { permission: 'itsm.admin' },
      },
    ])
  }
  const listed = [...subjects.values()].flatMap(({ kind, overview }) =>
    overview ? [sql`select ${kind}::text as kind, o.* from (${overview}) o`] : [],
  )
  const stuck = stuckSteps(sql.join(listed, sql` union all `), mine)
  const words = q?.trim().replace(/[\\%_]/g, '\\$&') || null
  const wanted = sql`(${why ?? null}::text is null and not 'waiting' = any(why) or ${why ?? null} = 'all' or ${why ?? null} = any(why))
    and (${group ?? null}::uuid is null or group_id = ${group ?? null}::uuid)
    and (${words}::text is null or label || ' ' || title || ' ' || requester_name ilike '%' || ${words ?? ''} || '%')`
  const [row] = await query<Omit<StuckRuns, 'limit' | 'page'>>(
    req,
    sql`with stuck as materialized (${stuck}), found as (select * from stuck where ${wanted}),
      shown as (select * from found order by since, step_id limit ${limit} offset ${(page - 1) * limit})
      select (select count(*)::int from found) as "totalDocs",
        (select coalesce(jsonb_object_agg(w, c), '{}') from (select w, count(*)::int as c from stuck, unnest(why) as w group by w) x) as counts,
        (select coalesce(jsonb_agg(jsonb_build_object('id', group_id, 'title', group_title, 'count', c) order by group_title), '[]')
          from (select group_id, group_title, count(*)::int as c from stuck group by 1, 2) g) as groups,
        (select coalesce(jsonb_agg(jsonb_build_object(
          'run', run_id, 'subject', jsonb_build_object('kind', kind, 'id', id, 'label', label, 'title', title, 'link', link),
          'group', jsonb_build_object('id', group_id, 'title', group_title),
          'requester', jsonb_build_object('id', requester_id, 'name', requester_name),
          'requestedFor', jsonb_build_object('id', requested_for_id, 'name', requested_for_name),
          'step', jsonb_build_object('id', step_id, 'nodeId', node_id, 'type', type, 'label', step_label, 'round', round, 'approvals',
            (select count(*)::int from workflow_decisions d where d.step_id = shown.step_id and d.action = 'approved')),
          'on', (select coalesce(jsonb_agg(distinct jsonb_build_object('id', e.id, 'name', e.name)), '[]')
            from workflow_step_candidates c join employees e on e.id = c.employee_id where c.step_id = shown.step_id and c.open),
          'why', why, 'detail', detail, 'since', since, 'dueAt', due_at,
          'version', case when version is null then null else jsonb_build_object('number', version, 'current', current_version) end
          ) order by since, step_id), '[]') from shown) as docs`,
  )
  return {
    docs: (row?.docs ?? []).map(withInstants),
    totalDocs: row?.totalDocs ?? 0,
    limit,
    page,
    groups: row?.groups ?? [],
    counts: Object.fromEntries(STUCK_REASONS.map((reason) => [reason, row?.counts[reason] ?? 0])) as never,
  }
}

/** Every open step with the reasons why it may be stuck. A job counts as failed once it was tried and left an error. */
function stuckSteps(things: SQL, resources: readonly string[]): SQL {
  return sql`
    select o.*, w.id as run_id, s.id as step_id, s.node_id, s.type, s.label as step_label, s.round::int as round, s.since, s.due_at,
      a.name as requester_name, b.name as requested_for_name,
      coalesce(j.last_error, s.fallback ->> 'reason') as detail,
      case when r.why = '{}' then array['waiting'] else r.why end as why
    from workflow_steps s
      join workflow_runs w on w.id = s.run_id and w.status = 'running'
      join (${things}) o on o.kind = w.subject_kind and o.id = w.subject_id
      join employees a on a.id = o.requester_id join employees b on b.id = o.requested_for_id
      left join lateral (select j.last_error from graphile_worker.jobs j
        where j.key = 'judgeStep:' || w.id || ':' || s.node_id || ':' || s.round::int and j.last_error is not null) j on true
      cross join lateral (select array_remove(array[
        case when s.type <> 'timer' and not exists (select 1 from workflow_step_candidates c where c.step_id = s.id and c.open)
          then 'no_candidates' end,
        case when s.understaffed then 'understaffed' end,
        case when j.last_error is not null then 'failed_job' end,
        case when s.type <> 'timer' and s.due_at < now() then 'overdue' end,
        case when s.fallback is not null then 'fallback' end,
        case when s.type = 'timer' then 'timer' end], null) as why) r
    where s.status = 'open' and o.resource_id = any(${sql.param([...resources])}::uuid[])`
}

function withInstants(row: StuckRow): StuckRow {
  return {
    ...row,
    since: new Date(row.since).toISOString(),
    dueAt: row.dueAt === null ? null : new Date(row.dueAt).toISOString(),
  }
}
