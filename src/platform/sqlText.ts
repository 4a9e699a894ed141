import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

type WithDialect = { dialect: { sqlToQuery: (statement: SQL) => { sql: string; params: unknown[] } } }

/** A statement as text with `$1`, `$2`, … and the values for them. */
export function sqlText(req: PayloadRequest, statement: SQL): { text: string; values: unknown[] } {
  const { dialect } = (req.payload.db as unknown as PostgresAdapter).drizzle as unknown as WithDialect
  const { sql: text, params: values } = dialect.sqlToQuery(statement)
  return { text, values }
}
