import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { describeRequests, type RequestDetails } from './describeRequests'

export type RequestDoc = { id: string; number: string } & RequestDetails & Record<string, unknown>

/** A request as commands answer it: the stored row, and what is computed from its run. */
export async function requestDoc(req: PayloadRequest, actor: Actor, id: string): Promise<RequestDoc> {
  const row = await req.payload.db.findOne<{ id: string; number: string } & Record<string, unknown>>({
    collection: 'itsm-requests',
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new Error('A request vanished within its transaction.')
  const [details] = await describeRequests(req, actor, [row])
  return { ...row, ...details! }
}
