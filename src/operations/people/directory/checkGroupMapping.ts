import type { PayloadRequest } from 'payload'
import { closureOf } from '@/src/domain/permissions/closureOf'
import { lastingActorOf } from '@/src/operations/permissions/elevations/lastingActorOf'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { refuseMissing } from '@/src/operations/permissions/refuseMissing'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'

/**
 * Whoever maps a directory group gives what our group grants to people they do not choose, and whoever takes the mapping
 * away takes it from them: both need all of it themselves.
 */
export async function checkGroupMapping(req: PayloadRequest, groupIds: readonly string[]): Promise<void> {
  await lockPolicy(req)
  const actor = await lastingActorOf(req)
  if (!actor) return
  const { graph, tree } = await loadRightsGraph(req)
  await refuseMissing(req, actor, closureOf({ groupIds: [...groupIds] }, graph, tree), null)
}
