import type { PayloadRequest } from 'payload'
import type { Action } from '@/src/domain/permissions/actions'
import { can } from '@/src/domain/permissions/can'
import { actorOf } from './actorOf'

/** Does the person behind the request hold `action` on the resource with this slug? */
export async function may(req: PayloadRequest, resource: string, action: Action): Promise<boolean> {
  const actor = await actorOf(req)
  return actor !== null && can(actor.rights, actor.tree, resource, action)
}
