import type { PayloadRequest } from 'payload'
import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import type { EffectiveRights } from '@/src/domain/permissions/compileRights'
import { resolveRights } from './resolveRights'
import { rightsCache } from './rightsCache'

type Rights = { rights: EffectiveRights; tree: ResourceTree }

/**
 * Rights of one employee after the other at `now` (epoch milliseconds). Whether what is cached still counts is asked
 * once, for the first of them.
 */
export function rightsOfEach(req: PayloadRequest, now: number): (employee: string) => Promise<Rights> {
  let epoch: number | null = null
  return async (employee) => {
    const current = epoch !== null && rightsCache.known(employee, now).epoch === epoch
    const known = current ? rightsCache.take(employee, epoch!) : null
    if (known) return known
    const found = await resolveRights(req, employee, now)
    epoch = found.epoch
    return found
  }
}
