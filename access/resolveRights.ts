import type { PayloadRequest } from 'payload'
import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { compileHeld } from '@/src/domain/permissions/compileHeld'
import type { EffectiveRights } from '@/src/domain/permissions/compileRights'
import type { HeldSource } from '@/src/domain/permissions/HeldSource'
import { spreadRights } from '@/src/domain/permissions/spreadRights'
import { loadRights } from './loadRights'
import { rightsCache } from './rightsCache'

/**
 * Rights of an employee at `now` (epoch milliseconds), by one statement: it says whether what is cached still counts,
 * and else brings what does. It asks the primary, inside the request's transaction when there is one, so that a right
 * revoked before the call began is never honoured. A transaction that itself changed rights neither reads nor fills
 * the cache. `load` is the statement, for a caller who asks for more by it.
 */
export async function resolveRights(
  req: PayloadRequest,
  employeeId: string,
  now: number,
  load: typeof loadRights = loadRights,
): Promise<{ epoch: number; rights: EffectiveRights; tree: ResourceTree }> {
  const known = rightsCache.known(employeeId, now)
  let loaded = await load(req, employeeId, known)
  if (loaded.same) {
    const entry = rightsCache.take(employeeId, loaded.epoch)
    if (entry) return { epoch: loaded.epoch, ...entry }
    loaded = await loadRights(req, employeeId, { ...known, epoch: -1 })
  }
  const { epoch, own, tree } = loaded
  const compiled = compileHeld(loaded.source ?? nobody(employeeId), now)
  if (own) return { epoch, rights: spreadRights(compiled, tree.tree), tree: tree.tree }
  return { epoch, ...rightsCache.keep(epoch, tree, compiled) }
}

function nobody(id: string): HeldSource {
  return {
    employee: { id, status: 'left' },
    grants: [],
    assignments: [],
    memberships: [],
    roles: [],
    groups: [],
  }
}
