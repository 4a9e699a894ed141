import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { mayWriteLevel } from '@/src/domain/permissions/mayWriteLevel'
import { askOthers } from './askOthers'

/** Refuses to write what stands on a level above the actor's own. */
export async function refuseAbove(req: PayloadRequest, actor: Actor, level: number): Promise<void> {
  if (mayWriteLevel(actor.rights, level)) return
  throw await askOthers(req, `This has level ${level}, above yours (${actor.rights.level}).`)
}
