import type { Actor } from '@/access/Actor'
import { mayWriteLevel } from '@/src/domain/permissions/mayWriteLevel'
import { OperationError } from '@/src/platform/OperationError'

/** Refuses to write what stands on a level above the actor's own. */
export function refuseAbove(actor: Actor, level: number): void {
  if (mayWriteLevel(actor.rights, level)) return
  throw new OperationError(403, [
    { code: 'forbidden', message: `This has level ${level}, above yours (${actor.rights.level}).` },
  ])
}
