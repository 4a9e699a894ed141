import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { indexGraph } from '@/src/domain/permissions/indexGraph'
import { separationConflicts, type SeparationConflict } from '@/src/domain/permissions/separationConflicts'
import { denied } from '@/src/operations/shared/denied'
import { loadHoldings } from './loadHoldings'
import { loadRightsGraph } from './loadRightsGraph'
import { loadSeparationRules } from './loadSeparationRules'

/** Who holds, or will hold, roles that a rule separates: what was there before the rule. For `system.read`. */
export async function listConflicts(
  req: PayloadRequest,
  actor: Actor,
  now: number,
): Promise<{ conflicts: SeparationConflict[] }> {
  if (!can(actor.rights, actor.tree, 'system', 'read')) {
    throw await denied(req, 'system', 'read', 'You may not look at the rights of others.')
  }
  const rules = await loadSeparationRules(req)
  if (rules.length === 0) return { conflicts: [] }
  const { graph } = await loadRightsGraph(req)
  return { conflicts: separationConflicts(rules, await loadHoldings(req), indexGraph(graph), now) }
}
