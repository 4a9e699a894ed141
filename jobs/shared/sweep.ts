import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { defineJob } from '@/src/platform/defineJob'
import { query } from '@/src/platform/query'

/** Clears what has outlived its purpose: idempotency keys after 30 days, spent rate limits, silent workers. */
export const sweep = defineJob({
  name: 'sweep',
  payload: z.object({}).loose(),
  run: async (req) => {
    await query(req, sql`delete from idempotency_keys where created_at < now() - interval '30 days'`)
    await query(req, sql`delete from rate_limits where expire < (extract(epoch from now()) * 1000)::bigint`)
    await query(req, sql`delete from worker_heartbeats where at < now() - interval '1 day'`)
  },
})
