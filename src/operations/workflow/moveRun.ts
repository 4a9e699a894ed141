import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { labelOf } from '@/src/domain/workflow/labelOf'
import type { Migrated } from '@/src/domain/workflow/migration/migrateRun'
import { query } from '@/src/platform/query'
import { advanceRun } from './advanceRun'
import { applyEffects } from './applyEffects'
import { lockRun } from './lockRun'
import { parseStepKey } from './parseStepKey'
import type { LockedRun } from './Run'
import { seatCandidates } from './seatCandidates'
import { stepPeople } from './stepPeople'
import { stepsOf } from './stepsOf'

/**
 * Writes a planned move: `run` holds the new definition and facts. Steps keep their rows, and so their decisions and
 * who was asked; open ones ask the people of the new version, and the votes that are there are counted again.
 */
export async function moveRun(
  req: PayloadRequest,
  run: LockedRun,
  { state, effects, steps, renamed }: Migrated,
  now: number,
): Promise<void> {
  await query(
    req,
    sql`update workflow_runs set definition = ${JSON.stringify(run.definition)}::jsonb where id = ${run.id}::uuid`,
  )
  await rename(req, run.id, renamed)
  const moved = { ...run, state }
  for (const { to, kind } of steps) {
    const { nodeId, round } = parseStepKey(to)
    const step = state.steps.find(({ key }) => key === to)!
    const label = labelOf(run.definition.nodes.find(({ id }) => id === nodeId)!)
    const due = step.dueAt === undefined ? null : new Date(step.dueAt).toISOString()
    if (kind === 'kept') {
      await query(
        req,
        sql`update workflow_steps set label = ${label}, due_at = ${due}::timestamptz, updated_at = now()
            where run_id = ${run.id}::uuid and node_id = ${nodeId} and round = ${round}`,
      )
    }
    if (kind === 'skipped') {
      const at = new Date(now).toISOString()
      await query(
        req,
        sql`insert into workflow_steps (run_id, node_id, type, label, round, status, since, closed_at, closed_by, understaffed)
            values (${run.id}::uuid, ${nodeId}, ${step.type}, ${label}, ${round}, 'skipped', ${at}, ${at}, ${step.closed?.by ?? null}, false)`,
      )
    }
  }
  await applyEffects(req, moved, effects, now)
  await askAgain(req, moved, now)
}

/**
 * In two passes, because two steps may change names with each other. Meanwhile a row is called by its own id, which no
 * workflow can know when it names its steps.
 */
async function rename(req: PayloadRequest, run: string, pairs: Migrated['renamed']): Promise<void> {
  if (pairs.length === 0) return
  const wanted = JSON.stringify(
    pairs.map(([from, to]) => ({ ...parseStepKey(from), name: parseStepKey(to).nodeId })),
  )
  const renamed = await query<{ id: string; name: string }>(
    req,
    sql`update workflow_steps s set node_id = s.id::text
        from jsonb_to_recordset(${wanted}::jsonb) as p("nodeId" text, round int, name text)
        where s.run_id = ${run}::uuid and s.node_id = p."nodeId" and s.round = p.round
        returning s.id, p.name`,
  )
  await query(
    req,
    sql`update workflow_steps s set node_id = p.name, updated_at = now()
        from jsonb_to_recordset(${JSON.stringify(renamed)}::jsonb) as p(id uuid, name text) where s.id = p.id`,
  )
}

async function askAgain(req: PayloadRequest, run: LockedRun, now: number): Promise<void> {
  if (run.state.status !== 'running') return
  const people = await stepPeople(req, run.definition, run.facts)
  let current: LockedRun | null = run
  for (const row of await stepsOf(req, run.id, run.facts.requester)) {
    const node = run.definition.nodes.find(({ id }) => id === row.nodeId)
    if (row.status !== 'open' || (node?.type !== 'approval' && node?.type !== 'fulfillment')) continue
    const { candidates } = await seatCandidates(
      req,
      { id: row.id, subjectId: run.facts.id, node },
      people,
      { added: row.added ?? [], removed: row.removed ?? [] },
      now,
    )
    const step = current.state.steps.find(({ key }) => key === `${row.nodeId}:${row.round}`)
    if (node.type !== 'approval' || !step || step.status !== 'open' || step.decisions.length === 0) continue
    await advanceRun(req, current, { type: 'recount', step: step.key, eligible: candidates }, now)
    current = await lockRun(req, run.adapter, run.facts.id)
    if (!current || current.state.status !== 'running') return
  }
}
