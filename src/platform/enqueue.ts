import type { PayloadRequest } from 'payload'
import { preparedStatement } from './preparedStatement'
import { runPrepared } from './runPrepared'
import { transactionOf } from './transactionOf'

const statement = preparedStatement(
  'select graphile_worker.add_job($1, payload := $2::json, run_at := $3::timestamptz, max_attempts := $4::int, job_key := $5::text)',
)

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
  await runPrepared(req, statement, [
    task,
    JSON.stringify(payload),
    runAt?.toISOString() ?? null,
    maxAttempts,
    key ?? null,
  ])
}
