import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { DirectoryPlan, DirectoryProblem } from '@/src/domain/people/directory/DirectoryPlan'
import { planDirectory } from '@/src/domain/people/directory/planDirectory'
import { tooManyLeave } from '@/src/domain/people/directory/tooManyLeave'
import { graphSettings, type GraphSettings } from '@/src/platform/graphSettings'
import { query } from '@/src/platform/query'
import { applyPlan } from './applyPlan'
import { DirectoryFault } from './DirectoryFault'
import { fetchDirectory } from './fetchDirectory'
import { finishRun } from './finishRun'
import { graphToken } from './graphToken'
import { loadWorld } from './loadWorld'

type Run = { id: string; kind: 'check' | 'apply'; confirmed: number | null }

/**
 * Reads the directory and, unless it is only looked at, takes it over: the run of this id, which somebody asked for, or
 * one of its own. Done again after a crash it goes on where it was, because everything is planned anew from what is.
 */
export async function runSync(req: PayloadRequest, id?: string): Promise<void> {
  const settings = graphSettings()
  const run = id === undefined ? settings && (await ownRun(req)) : await runOf(req, id)
  if (!run) return
  if (!settings) {
    await finishRun(req, run.id, { state: 'failed', problem: 'Reading the directory is switched off.' })
    return
  }
  const outcome = await attempt(req, settings, run)
  await finishRun(req, run.id, outcome)
}

type Outcome = {
  state: 'checked' | 'applied' | 'stopped' | 'failed'
  plan?: DirectoryPlan
  problem?: string
  failures?: DirectoryProblem[]
}

async function attempt(req: PayloadRequest, settings: GraphSettings, run: Run): Promise<Outcome> {
  try {
    const groups = await query<{ id: string }>(
      req,
      sql`select distinct directory_group as id from directory_group_mappings`,
    )
    await fetchDirectory(
      req,
      { endpoint: settings.endpoint, token: () => graphToken(settings) },
      groups.map((group) => group.id),
    )
    const plan = planDirectory(await loadWorld(req, settings.issuer))
    if (run.kind === 'check') return { state: 'checked', plan }
    if (tooManyLeave(plan, settings.leaveLimit) && run.confirmed !== plan.leave.length) {
      const problem = `${plan.leave.length} of ${plan.linked} people would leave, more than ${settings.leaveLimit} in a hundred. Nothing was changed. Look at the difference, and apply it by hand if it is right.`
      return { state: 'stopped', plan, problem }
    }
    return { state: 'applied', plan, failures: await applyPlan(req, plan, settings.issuer) }
  } catch (error) {
    if (error instanceof DirectoryFault) return { state: 'failed', problem: error.message }
    req.payload.logger.error({ err: error, msg: 'Reading the directory failed' })
    return { state: 'failed', problem: 'Something went wrong on our side. The log says what.' }
  }
}

async function runOf(req: PayloadRequest, id: string): Promise<Run | undefined> {
  const [run] = await query<Run>(
    req,
    sql`select id, kind, confirmed from directory_runs where id = ${id}::uuid and state = 'running'`,
  )
  return run
}

/** Begins a run by the clock, unless one is under way. */
async function ownRun(req: PayloadRequest): Promise<Run | undefined> {
  const [run] = await query<Run>(
    req,
    sql`insert into directory_runs (id, kind, state) values (${randomUUID()}, 'apply', 'running')
        on conflict do nothing returning id, kind, confirmed`,
  )
  return run
}
