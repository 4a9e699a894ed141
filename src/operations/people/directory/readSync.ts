import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { DirectoryPlan, DirectoryProblem } from '@/src/domain/people/directory/DirectoryPlan'
import type { DirectorySync, ShownPlan } from '@/src/domain/people/directory/DirectorySync'
import { nextAtMinute } from '@/src/domain/people/directory/nextAtMinute'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { graphSettings } from '@/src/platform/graphSettings'
import { query } from '@/src/platform/query'

/** So many of each kind are shown; the numbers say how many there are. */
const SHOWN = 200
/** The minute of each hour at which the clock begins a run; stands in the crontab too. */
const MINUTE = 23

type Row = Omit<DirectorySync['runs'][number], 'plan' | 'failures'> & {
  plan: DirectoryPlan | null
  failures: DirectoryProblem[]
}

/** How reading the directory stands: whether it is on, the last runs, the newest difference. Needs `system.read`. */
export async function readSync(req: PayloadRequest, actor: Actor, now: number): Promise<DirectorySync> {
  if (!can(actor.rights, actor.tree, 'system', 'read'))
    throw await denied(req, 'system', 'read', 'You may not see what the directory says.')
  const settings = graphSettings()
  const rows = await query<Row>(
    req,
    sql`select r.id, r.kind, r.state, e.name as "startedBy", r.started_at as "startedAt", r.finished_at as "finishedAt",
          r.problem, r.failures, case when row_number() over (order by r.started_at desc) <= 2 then r.plan end as plan
        from directory_runs r left join employees e on e.id = r.started_by
        order by r.started_at desc limit 10`,
  )
  const [count] = await query<{ mappings: number }>(
    req,
    sql`select count(*)::int as mappings from directory_group_mappings`,
  )
  return {
    on: settings !== null,
    mayRun: can(actor.rights, actor.tree, 'system', 'manage'),
    leaveLimit: settings?.leaveLimit ?? null,
    nextRun: settings ? new Date(nextAtMinute(now, MINUTE)).toISOString() : null,
    mappings: count?.mappings ?? 0,
    runs: rows.map(({ plan, failures, startedAt, finishedAt, ...run }) => ({
      ...run,
      startedAt: new Date(startedAt).toISOString(),
      finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
      failures: failures.slice(0, SHOWN),
      plan: plan && shown(plan),
    })),
  }
}

function shown(plan: DirectoryPlan): ShownPlan {
  const { create, link, update, leave, join, drop, departments, returned, problems, linked } = plan
  const part = <Item>(items: readonly Item[]) => ({ total: items.length, docs: items.slice(0, SHOWN) })
  return {
    create: part(create),
    link: part(link),
    update: part(update),
    leave: part(leave),
    join: part(join),
    drop: part(drop),
    departments: part(departments),
    returned: part(returned),
    problems: part(problems),
    linked,
  }
}
