import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { notFound } from '@/src/operations/shared/notFound'
import type { Handout } from '@/src/operations/workflow/FulfillmentResource'
import { requestDoc } from './requestDoc'
import { resourceOf } from './resourceOf'
import { seeRequest } from './seeRequest'

/**
 * What a request hands out, or its place in the queue, to whoever may see it; what else is free, to those who may
 * fulfil it. 404 for requests that hand out nothing.
 */
export async function requestHandout(req: PayloadRequest, actor: Actor, id: string): Promise<Handout> {
  await seeRequest(req, actor, id)
  const resource = await resourceOf(req, id)
  if (!resource) throw notFound('equipment')
  const handout = await resource.describe(req, id)
  const { abilities } = await requestDoc(req, actor, id)
  return abilities.fulfill ? handout : { ...handout, choices: [] }
}
