import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Facts } from '@/src/domain/workflow/RunState'
import { start } from '@/src/domain/workflow/start'
import { query } from '@/src/platform/query'
import { applyEffects } from './applyEffects'
import { engineOptions } from './engineOptions'
import type { SubjectAdapter, SubjectFacts } from './Subject'

/** Starts the run of a subject that was just stored, in its transaction. */
export async function startRun(
  req: PayloadRequest,
  adapter: SubjectAdapter,
  facts: SubjectFacts,
  definition: WorkflowDefinition,
  values: Facts,
  now: number,
): Promise<void> {
  const { state, effects } = start(definition, values, now, engineOptions(facts))
  const [run] = await query<{ id: string }>(
    req,
    sql`insert into workflow_runs (subject_kind, subject_id, definition, state, status, round)
        values (${adapter.kind}, ${facts.id}, ${JSON.stringify(definition)}::jsonb, ${JSON.stringify(state)}::jsonb, ${state.status}, ${state.round})
        returning id`,
  )
  await applyEffects(req, { id: run!.id, adapter, facts, definition, state }, effects, now)
}
