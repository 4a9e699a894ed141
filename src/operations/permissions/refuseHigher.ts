import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { resolveRights } from '@/access/resolveRights'
import type { EffectiveRights } from '@/src/domain/permissions/compileRights'
import { mayWriteLevel } from '@/src/domain/permissions/mayWriteLevel'
import { askOthers } from './askOthers'

/** Refuses to write on a person of a level above the actor's; answers that person's rights. */
export async function refuseHigher(
  req: PayloadRequest,
  actor: Actor,
  employee: string,
): Promise<EffectiveRights> {
  const { rights } = await resolveRights(req, employee, Date.now())
  if (!mayWriteLevel(actor.rights, rights.level)) {
    const message = `This person has level ${rights.level}, above yours (${actor.rights.level}).`
    throw await askOthers(req, message, { about: employee })
  }
  return rights
}
