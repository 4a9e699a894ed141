import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Facts, RunState } from '@/src/domain/workflow/RunState'
import { start } from '@/src/domain/workflow/start'
import { applyEffects } from './applyEffects'
import { engineOptions } from './engineOptions'
import { stepPeople } from './stepPeople'
import type { SubjectAdapter, SubjectFacts } from './Subject'

/** Starts the run of a subject that was just stored, in its transaction. */
export async function startRun(
  req: PayloadRequest,
  adapter: SubjectAdapter,
  facts: SubjectFacts,
  definition: WorkflowDefinition,
  values: Facts,
  now: number,
): Promise<RunState> {
  const { state, effects } = start(definition, values, now, engineOptions(facts))
  // Nobody can have been put on a step of a run that begins.
  const people = await stepPeople(req, definition, facts, { added: [] })
  await applyEffects(req, { id: randomUUID(), adapter, facts, definition, state, people }, effects, now, true)
  return state
}
