import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { RunState } from '@/src/domain/workflow/RunState'
import { query } from '@/src/platform/query'
import type { LockedRun } from './Run'
import type { SubjectAdapter } from './Subject'

/** Locks a subject, then its run, always in this order; null when either is missing. */
export async function lockRun(
  req: PayloadRequest,
  adapter: SubjectAdapter,
  subjectId: string,
): Promise<LockedRun | null> {
  const facts = await adapter.lock(req, subjectId)
  if (!facts) return null
  const [run] = await query<{ id: string; definition: WorkflowDefinition; state: RunState }>(
    req,
    sql`select id, definition, state from workflow_runs
        where subject_kind = ${adapter.kind} and subject_id = ${subjectId} for update`,
  )
  return run ? { ...run, adapter, facts } : null
}
