import type { PayloadRequest } from 'payload'
import { closureOf, type Closure } from '@/src/domain/permissions/closureOf'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { availableRules } from './availableRules'

/** What a person could take by break-glass now, on top of their rights; null for nothing. Who can sign in as them could too. */
export async function takeableBy(req: PayloadRequest, employee: string): Promise<Closure | null> {
  const rules = await availableRules(req, employee)
  if (rules.length === 0) return null
  const { graph, tree } = await loadRightsGraph(req)
  return closureOf({ roleIds: rules.map(({ role }) => role.id) }, graph, tree)
}
