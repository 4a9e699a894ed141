import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { bundledQuery } from './bundledQuery'
import { preparedStatement } from './preparedStatement'
import { runPrepared } from './runPrepared'
import { sqlText } from './sqlText'
import { storedTypes } from './storedTypes'

/** A statement alone, with its plan made once: the database would weigh each time whether the values change it. */
const AROUND = {
  before: ['begin read only', 'set local plan_cache_mode = force_generic_plan'],
  after: ['commit'],
}

/**
 * `queryPrepared` for a reading statement whose best plan is the same for all values, and so large that planning it
 * costs more than running it. Inside of a transaction its plan is as the database chooses.
 */
export async function queryGeneric<Row>(req: PayloadRequest, statement: SQL): Promise<Row[]> {
  const { text, values } = sqlText(statement)
  const prepared = preparedStatement(text)
  if (req.transactionID) return runPrepared<Row>(req, prepared, values)
  const adapter = req.payload.db as unknown as PostgresAdapter
  if (!adapter.pool) await adapter.initializing
  const connection = await adapter.pool.connect()
  try {
    const { rows } = await bundledQuery(connection, { ...prepared, types: storedTypes }, values, AROUND)
    connection.release()
    return rows as Row[]
  } catch (error) {
    await connection.query('rollback').then(
      () => connection.release(),
      (lost: unknown) => connection.release(lost as Error),
    )
    throw error
  }
}
