import { lastingActorOf } from '@/src/operations/permissions/elevations/lastingActorOf'
import type { Actor } from '@/access/Actor'
import type { Importer, ImportContext } from '@/src/operations/imports/Importer'
import { denied } from '@/src/operations/shared/denied'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { OperationError } from '@/src/platform/OperationError'

/**
 * Who imports rights, with rights that stay true until the commit: for a run under the policy lock, read again after
 * it was waited for. A check takes no lock; what it says is judged again by the run.
 */
export async function lockRights(
  context: ImportContext,
  importer: Pick<Importer, 'missing' | 'label'>,
): Promise<Actor> {
  if (context.dryRun) return context.actor
  await lockPolicy(context.req)
  const actor = await lastingActorOf(context.req)
  if (!actor) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  const missing = importer.missing(actor, context.options)
  if (missing)
    throw await denied(context.req, missing.resource, missing.action, `You may not import ${importer.label}.`)
  return actor
}
