import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { OpenTransaction } from './openTransaction'

/** The open transaction of this request. Throws without one: a lock or a job outside of it means nothing. */
export async function transactionOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<OpenTransaction> {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = req.transactionID ? String(await req.transactionID) : ''
  const session = adapter.sessions[id]
  if (!session) throw new Error('This needs the transaction of the request, and there is none open.')
  return session as OpenTransaction
}
