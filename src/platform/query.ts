import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { connectionOf } from './connectionOf'
import { sqlText } from './sqlText'
import { storedTypes } from './storedTypes'

/** Rows of one SQL statement, inside the request's transaction when it has one, else on the primary. */
export async function query<Row>(req: PayloadRequest, statement: SQL): Promise<Row[]> {
  const { text, values } = sqlText(statement)
  const connection = await connectionOf(req)
  const { rows } = await connection.query({ text, values, types: storedTypes })
  return rows as Row[]
}
