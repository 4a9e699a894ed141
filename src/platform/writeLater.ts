import type { PayloadRequest } from 'payload'
import { connectionOf } from './connectionOf'
import { transactionOf } from './transactionOf'

/**
 * Hands rows to a function of the database that writes rows of one kind: `call(rows jsonb)`. In a transaction they are
 * sent together with whatever else waits, before the next statement or COMMIT; outside of one at once, in one statement.
 */
export async function writeLater(req: PayloadRequest, call: string, rows: readonly unknown[]): Promise<void> {
  const client = req.transactionID ? (await transactionOf(req)).client : undefined
  if (client) for (const row of rows) client.write(call, row)
  else {
    const values = [JSON.stringify(rows)]
    await (await connectionOf(req)).query({ text: `select ${call}($1::jsonb)`, values })
  }
}
