import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf, type Session } from './transactionOf'

/** Rows of one SQL statement, inside the request's transaction when it has one, else on the primary. */
export async function query<Row>(req: PayloadRequest, statement: SQL): Promise<Row[]> {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const session = req.transactionID ? await transactionOf(req) : (adapter.drizzle as unknown as Session)
  const { rows } = await session.execute(statement)
  return rows as Row[]
}
