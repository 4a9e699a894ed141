import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { Closure } from '@/src/domain/permissions/closureOf'
import { missingRights } from '@/src/domain/permissions/missingRights'
import { OperationError } from '@/src/platform/OperationError'
import { nameRight } from './nameRight'
import { refuseAbove } from './refuseAbove'

/** Containment: nobody gives what they do not hold, nor writes above their own level. */
export async function refuseMissing(
  req: PayloadRequest,
  actor: Actor,
  after: Closure,
  before: Closure | null,
): Promise<void> {
  const missing = missingRights(after, before, actor.rights)
  const [first] = missing
  if (first !== undefined) {
    const { who, data } = await nameRight(req, first)
    throw new OperationError(403, [
      {
        code: 'forbidden',
        message: `This gives ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' and more' : ''}, which you do not hold yourself.${who ? ` ${who} can give it.` : ''}`,
        data: { ...data, missing: missing.slice(0, 50) },
      },
    ])
  }
  await refuseAbove(req, actor, after.level)
}
