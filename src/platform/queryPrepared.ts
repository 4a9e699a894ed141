import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { preparedStatement } from './preparedStatement'
import { runPrepared } from './runPrepared'
import { sqlText } from './sqlText'

/**
 * `query` for a statement of one text that runs at every command: planned once for each connection. Not for texts
 * that are put together anew each time, because each of them would stay.
 */
export async function queryPrepared<Row>(req: PayloadRequest, statement: SQL): Promise<Row[]> {
  const { text, values } = sqlText(statement)
  return runPrepared<Row>(req, preparedStatement(text), values)
}
