import type { PayloadRequest } from 'payload'
import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { compileRights, type ExplainedRights } from '@/src/domain/permissions/compileRights'
import { sourceOfHeld } from '@/src/domain/permissions/sourceOfHeld'
import { loadRights } from './loadRights'
import { rightsCache } from './rightsCache'

/**
 * Rights of an employee at `now` with every way by which they are held, for those who explain them or ask whether
 * they are held otherwise. Read anew each time: ways are too heavy to keep, and few ask.
 */
export async function explainedRights(
  req: PayloadRequest,
  employeeId: string,
  now: number,
): Promise<{ rights: ExplainedRights; tree: ResourceTree }> {
  const { tree: known } = rightsCache.known(employeeId, now)
  const { source, tree } = await loadRights(req, employeeId, { epoch: -1, tree: known })
  return {
    rights: compileRights(sourceOfHeld(employeeId, source, tree.tree), tree.tree, now),
    tree: tree.tree,
  }
}
