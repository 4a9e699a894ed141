import type { PayloadRequest } from 'payload'
import { transactionOf } from './transactionOf'
import { writeLater } from './writeLater'

type Options = { key?: string; runAt?: Date; maxAttempts?: number }

/**
 * Queues a job on the transaction's own connection: the job exists if and only if the change
 * committed. `key` makes it one job: a second enqueue of the same key replaces the waiting one.
 */
export async function enqueue(
  req: PayloadRequest,
  task: string,
  payload: Record<string, unknown>,
  { key, runAt, maxAttempts = 25 }: Options = {},
): Promise<void> {
  // A job outside of a transaction would be there although its change is not.
  await transactionOf(req)
  await writeLater(req, 'write_jobs', [{ task, payload, runAt: runAt?.toISOString(), maxAttempts, key }])
}
