import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { Closure } from '@/src/domain/permissions/closureOf'
import { mayWriteLevel } from '@/src/domain/permissions/mayWriteLevel'
import { missingRights } from '@/src/domain/permissions/missingRights'
import { OperationError } from '@/src/platform/OperationError'
import { grantorsOf } from './grantorsOf'

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
    throw new OperationError(403, [
      {
        code: 'forbidden',
        message: `This gives ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' and more' : ''}, which you do not hold yourself.`,
        data: { permission: first, missing: missing.slice(0, 50), grantors: await grantorsOf(req, first) },
      },
    ])
  }
  if (!mayWriteLevel(actor.rights, after.level)) {
    throw new OperationError(403, [
      { code: 'forbidden', message: `This has level ${after.level}, above yours (${actor.rights.level}).` },
    ])
  }
}
