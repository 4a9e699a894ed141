import type { PayloadRequest } from 'payload'
import { transactionOf } from './transactionOf'

/** A row as a statement of this transaction left it, and how many statements had been sent by then. */
export type Written = { collection: string; row: { id: string }; sent: number }

/** Keeps what the database answered to a write, for whoever records it: Payload changes the row that it is given. */
export async function keepWritten(
  req: Partial<PayloadRequest> | undefined,
  collection: string,
  row: unknown,
): Promise<void> {
  if (!req?.transactionID || !req.payload || typeof row !== 'object' || row === null) return
  const { client } = await transactionOf({ payload: req.payload, transactionID: req.transactionID })
  if (!client) return
  req.context ??= {}
  req.context.written = { collection, row: structuredClone(row), sent: client.sent() }
}
