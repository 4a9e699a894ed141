import type { PayloadRequest } from 'payload'
import { connectionOf } from './connectionOf'
import { transactionOf } from './transactionOf'

/**
 * Hands a row to a function of the database that writes rows of one kind: `call(rows jsonb)`. In a transaction it is
 * sent together with whatever else waits, before the next statement or COMMIT; outside of one at once.
 */
export async function writeLater(req: PayloadRequest, call: string, row: unknown): Promise<void> {
  const client = req.transactionID ? (await transactionOf(req)).client : undefined
  if (client) client.write(call, row)
  else {
    const values = [JSON.stringify([row])]
    await (await connectionOf(req)).query({ text: `select ${call}($1::jsonb)`, values })
  }
}
