import type { PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Facts, RunState } from '@/src/domain/workflow/RunState'
import { start } from '@/src/domain/workflow/start'
import { applyEffects } from './applyEffects'
import { engineOptions } from './engineOptions'
import { stepPeople } from './stepPeople'
import type { SubjectAdapter, SubjectFacts } from './Subject'

/** Starts the run of a subject that was just stored, in its transaction. `epoch` is its policy epoch, when it is known. */
export async function startRun(
  req: PayloadRequest,
  adapter: SubjectAdapter,
  facts: SubjectFacts,
  definition: WorkflowDefinition,
  values: Facts,
  now: number,
  epoch?: number | null,
): Promise<RunState> {
  const { state, effects } = start(definition, values, now, engineOptions(facts))
  // Nobody can have been put on a step of a run that begins.
  const people = await stepPeople(req, definition, facts, { added: [], epoch })
  await applyEffects(req, { id: newId(), adapter, facts, definition, state, people }, effects, now, true)
  return state
}
