import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeOperationHook } from 'payload'
import { query } from '@/src/platform/query'

/**
 * Tells the database that this transaction means what it writes to the person. A log-in rewrites the
 * whole row too, with values it read a tenth of a second before; the trigger keeps the stored ones then.
 */
export const markEmployeeCommand: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation === 'update' || operation === 'updateByID') && req.transactionID) {
    await query(req, sql`select set_config('steward.command', 'on', true)`)
  }
  return args
}
