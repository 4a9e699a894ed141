import type { PayloadRequest } from 'payload'
import { connectionOf } from './connectionOf'
import type { PreparedStatement } from './preparedStatement'
import { storedTypes } from './storedTypes'

/** Rows of a prepared statement, inside the request's transaction when it has one, else on the primary. */
export async function runPrepared<Row>(
  req: PayloadRequest,
  { name, text }: PreparedStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.query({ name, text, values, types: storedTypes })
  return rows as Row[]
}
