import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

/** What we use of a database session. Payload's own type names a second copy of drizzle, which ours is not. */
export type Session = { execute: (statement: SQL) => Promise<{ rows: unknown[] }> }

/** The open transaction of this request. Throws without one: a lock or a job outside of it means nothing. */
export async function transactionOf(req: PayloadRequest): Promise<Session> {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = req.transactionID ? String(await req.transactionID) : ''
  const session = adapter.sessions[id]
  if (!session) throw new Error('This needs the transaction of the request, and there is none open.')
  return session.db
}
