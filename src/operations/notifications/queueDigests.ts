import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** Queues one gathered mail for each person whose morning has come: a job each, so that none waits for another's server. */
export async function queueDigests(req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`select graphile_worker.add_job('mailDigest', json_build_object('employee', d.id), job_key := 'mailDigest:' || d.id)
        from (select distinct employee_id as id from notifications
          where mail = 'waiting' and mail_gathered and mail_due_at <= now()) d`,
  )
}
