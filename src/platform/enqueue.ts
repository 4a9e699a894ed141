import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transactionOf'

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
  const tx = await transactionOf(req)
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${task}, payload := ${JSON.stringify(payload)}::json, run_at := ${runAt?.toISOString() ?? null}::timestamptz,
      max_attempts := ${maxAttempts}::int, job_key := ${key ?? null}::text)`)
}
