import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transactionOf'

/** What statements of our own are sent through. */
export type Connection = { query: (config: object) => Promise<{ rows: unknown[] }> }
type WithClient = { session: { client: Connection } }

/** The connection of the request's transaction when it has one, else any of the primary's. */
export async function connectionOf(req: PayloadRequest): Promise<Connection> {
  if (!req.transactionID) {
    const adapter = req.payload.db as unknown as PostgresAdapter
    // A development server that takes up changed files connects anew.
    if (!adapter.pool) await adapter.initializing
    return adapter.pool
  }
  const { client, db } = await transactionOf(req)
  return client ?? (db as unknown as WithClient).session.client
}
