import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { can } from '@/src/domain/permissions/can'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { refuse } from '@/src/domain/shared/refuse'
import { denied } from '@/src/operations/shared/denied'
import { moveRun } from '@/src/operations/workflow/moveRun'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { refusalError } from '@/src/operations/shared/refusalError'
import { command } from './command'
import { migrationRow, type MigrationRow } from './migrationRow'
import { planMigration, type MigrationPlan } from './planMigration'
import { recordCommand } from './recordCommand'
import { refusedMove } from './refusedMove'

export type { MigrationRow } from './migrationRow'

/**
 * Moves one request to the target version, whole or not at all. What keeps it is answered, not thrown; null when
 * whoever asks may not see it (any more).
 */
export async function migrateRequest(
  req: PayloadRequest,
  id: string,
  plan: MigrationPlan,
): Promise<MigrationRow | null> {
  try {
    return await command(req, 'migrate', id, async ({ actor, now, request, run }) => {
      if (!can(actor.rights, actor.tree, request.resource, 'manage')) {
        throw await denied(req, request.resource, 'manage', 'You may not move this request.')
      }
      const head = await migrationRow(req, id)
      if (request.formVersion === plan.target.id) {
        throw refusalError(refuse('not_open', 'This request runs on the current version already.'))
      }
      if (request.formVersion !== plan.from) {
        throw refusalError(refuse('stale', 'Somebody moved this request to another version meanwhile.'))
      }
      const planned = await planMigration(req, actor.id, run, plan, now)
      if (isRefusal(planned)) throw refusalError(planned)
      await query(
        req,
        sql`update itsm_requests set form_version_id = ${plan.target.id}::uuid where id = ${id}::uuid`,
      )
      await moveRun(req, planned.run, planned.migrated, now)
      await recordCommand(req, request, 'migrate', {
        changes: {
          formVersion: { from: head.from, to: plan.target.version },
          steps: { from: null, to: planned.steps.map(({ from, to, kind }) => ({ from, to, kind })) },
        },
      })
      return { ...head, ok: true, steps: planned.steps, becomes: planned.becomes }
    })
  } catch (error) {
    const item = error instanceof OperationError ? error.items[0] : undefined
    if (!item) throw error
    if (item.code === 'not_found') return null
    return refusedMove(await migrationRow(req, id), { ...item, data: item.data ?? {} })
  }
}
