import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import { lockRun } from '@/src/operations/workflow/lockRun'
import { migrationRow, type MigrationRow } from './migrationRow'
import { planMigration, type MigrationPlan } from './planMigration'
import { refusedMove } from './refusedMove'
import { requestSubject } from './requestSubject'

/** What moving one request would do; nothing is saved. */
export async function previewMigration(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  plan: MigrationPlan,
): Promise<MigrationRow> {
  const head = await migrationRow(req, id)
  const run = await lockRun(req, requestSubject, id)
  const planned = run ? await planMigration(req, actor.id, run, plan, Date.now()) : noRun()
  if (isRefusal(planned)) return refusedMove(head, planned)
  return { ...head, ok: true, steps: planned.steps, becomes: planned.becomes }
}

function noRun(): Refusal {
  return refuse('not_open', 'This request has no workflow.')
}
