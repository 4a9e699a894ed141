import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { preparedStatement, type PreparedStatement } from './preparedStatement'
import { runPrepared } from './runPrepared'

type WithDialect = { dialect: { sqlToQuery: (statement: SQL) => { sql: string; params: unknown[] } } }

const statements = new Map<string, PreparedStatement>()

/**
 * `query` for a statement of one text that runs at every command: planned once for each connection. Not for texts
 * that are put together anew each time, because each of them would stay.
 */
export async function queryPrepared<Row>(req: PayloadRequest, statement: SQL): Promise<Row[]> {
  const { dialect } = (req.payload.db as unknown as PostgresAdapter).drizzle as unknown as WithDialect
  const { sql: text, params } = dialect.sqlToQuery(statement)
  const known = statements.get(text) ?? preparedStatement(text)
  statements.set(text, known)
  return runPrepared<Row>(req, known, params)
}
