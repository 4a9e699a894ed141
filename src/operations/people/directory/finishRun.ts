import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { DirectoryPlan, DirectoryProblem } from '@/src/domain/people/directory/DirectoryPlan'
import { notify } from '@/src/operations/notifications/notify'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

type Outcome = {
  state: 'checked' | 'applied' | 'stopped' | 'failed'
  plan?: DirectoryPlan
  problem?: string
  failures?: DirectoryProblem[]
}

/** So many runs keep their difference; it is as long as the directory is large. */
const KEPT_PLANS = 10

/** Writes down how a run ended, forgets what is old, and alerts the superadmins once per row of runs that went wrong. */
export function finishRun(
  req: PayloadRequest,
  id: string,
  { state, plan, problem, failures = [] }: Outcome,
): Promise<void> {
  return withTransaction(req, async () => {
    await query(
      req,
      sql`update directory_runs set state = ${state}, finished_at = now(), plan = ${plan ? JSON.stringify(plan) : null}::jsonb,
          problem = ${problem ?? null}, failures = ${JSON.stringify(failures)}::jsonb where id = ${id}::uuid`,
    )
    await query(
      req,
      sql`update directory_runs set plan = null where plan is not null and id not in (
            select id from directory_runs where plan is not null order by started_at desc limit ${KEPT_PLANS})`,
    )
    await query(
      req,
      sql`delete from directory_runs where started_at < now() - interval '90 days' and state <> 'running'`,
    )
    await recordEvent(req, {
      action: `directory.${state}`,
      entityType: 'directory-runs',
      entityId: id,
      reason: problem ?? (plan ? wordsOf(plan, failures) : undefined),
    })
    if (state !== 'stopped' && state !== 'failed') return
    const [good] = await query<{ id: string }>(
      req,
      sql`select id from directory_runs where state = 'applied' order by started_at desc limit 1`,
    )
    await notify(req, {
      event: 'directory.stopped',
      subject: { type: 'directory-run', id },
      stillTrue: 'directoryAlert',
      key: `directory ${state} since ${good?.id ?? 'ever'}`,
    })
  })
}

function wordsOf(plan: DirectoryPlan, failures: readonly DirectoryProblem[]): string {
  const { create, link, update, leave, join, drop } = plan
  const problems = plan.problems.length + failures.length
  return `${create.length} new, ${link.length} linked, ${update.length} changed, ${leave.length} leaving, ${join.length} joining groups, ${drop.length} leaving groups, ${problems} problems`
}
