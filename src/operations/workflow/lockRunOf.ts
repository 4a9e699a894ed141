import type { PayloadRequest } from 'payload'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { RunState } from '@/src/domain/workflow/RunState'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import type { LockedRun } from './Run'
import type { SubjectAdapter, SubjectFacts } from './Subject'

const statement = preparedStatement(
  'select id, definition, state from workflow_runs where subject_kind = $1 and subject_id = $2 for update',
)

/** Locks the run of a subject that is locked already; null when it has none. */
export async function lockRunOf(
  req: PayloadRequest,
  adapter: SubjectAdapter,
  facts: SubjectFacts,
): Promise<LockedRun | null> {
  const [run] = await runPrepared<{ id: string; definition: WorkflowDefinition; state: RunState }>(
    req,
    statement,
    [adapter.kind, facts.id],
  )
  return run ? { ...run, adapter, facts } : null
}
