import pg from 'pg'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PreparedStatement } from './preparedStatement'
import { transactionOf } from './transactionOf'

type Client = { query: (config: object) => Promise<{ rows: unknown[] }> }
type WithClient = { session: { client: Client } }

/** Instants, dates and spans stay the text that the database wrote, as `query` answers them. */
const AS_TEXT = new Set([1082, 1114, 1115, 1182, 1184, 1185, 1186, 1187, 1231])
type Parser = (value: string) => unknown
const asText: Parser = (value) => value
const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): Parser =>
    AS_TEXT.has(type) ? asText : (pg.types.getTypeParser(type, format) as Parser),
}

/** Rows of a prepared statement, inside the request's transaction when it has one, else on the primary. */
export async function runPrepared<Row>(
  req: PayloadRequest,
  { name, text }: PreparedStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const session = req.transactionID ? await transactionOf(req) : adapter.drizzle
  const { rows } = await (session as unknown as WithClient).session.client.query({
    name,
    text,
    values,
    types,
  })
  return rows as Row[]
}
