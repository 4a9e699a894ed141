import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { readRow } from '@/src/platform/readRow'
import { describeRequests, type RequestDetails } from './describeRequests'

export type RequestDoc = { id: string; number: string } & RequestDetails & Record<string, unknown>

/** A request as commands answer it: the stored row, and what is computed from its run. */
export async function requestDoc(req: PayloadRequest, actor: Actor, id: string): Promise<RequestDoc> {
  const row = await readRow<{ id: string; number: string } & Record<string, unknown>>(
    req,
    'itsm-requests',
    id,
  )
  if (!row) throw new Error('A request vanished within its transaction.')
  const [details] = await describeRequests(req, actor, [row])
  return { ...row, ...details! }
}
