import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { EffectiveRights } from '@/src/domain/permissions/compileRights'
import { missingRights } from '@/src/domain/permissions/missingRights'
import { takeableBy } from '@/src/operations/permissions/elevations/takeableBy'
import { nameRight } from '@/src/operations/permissions/nameRight'
import { OperationError } from '@/src/platform/OperationError'

/**
 * Refuses (403, the missing rights named) what is done to the account of a person by somebody who lacks a right that
 * the person has or may take for a while.
 */
export async function refuseBeyond(
  req: PayloadRequest,
  actor: Pick<Actor, 'rights'>,
  { id, rights }: { id: string; rights: EffectiveRights },
  why: string,
): Promise<void> {
  const takeable = await takeableBy(req, id)
  const missing = [rights, ...(takeable ? [takeable] : [])].flatMap((closure) =>
    missingRights(closure, null, actor.rights),
  )
  if (missing.length === 0) return
  const { sentence, data } = await nameRight(req, missing[0]!)
  throw new OperationError(403, [
    { code: 'forbidden', message: `${why} ${sentence}`, data: { ...data, missing: missing.slice(0, 20) } },
  ])
}
