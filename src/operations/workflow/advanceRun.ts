import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { RunEvent } from '@/src/domain/workflow/RunEvent'
import { transition } from '@/src/domain/workflow/transition'
import { refusalError } from '@/src/operations/shared/refusalError'
import { query } from '@/src/platform/query'
import { applyEffects } from './applyEffects'
import { engineOptions } from './engineOptions'
import { nameTheFirst } from './nameTheFirst'
import type { LockedRun } from './Run'

/** Applies one event to a locked run: the engine decides, the rows follow. A refusal is thrown with names in it. */
export async function advanceRun(
  req: PayloadRequest,
  run: LockedRun,
  event: RunEvent,
  now: number,
): Promise<void> {
  const result = transition(run.definition, run.state, event, now, engineOptions(run.facts))
  if (isRefusal(result)) throw refusalError(await nameTheFirst(req, result))
  await query(
    req,
    sql`update workflow_runs set state = ${JSON.stringify(result.state)}::jsonb, status = ${result.state.status},
          round = ${result.state.round}, updated_at = now() where id = ${run.id}::uuid`,
  )
  await applyEffects(req, { ...run, state: result.state }, result.effects, now)
}
