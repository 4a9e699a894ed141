import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { defineJob } from '@/src/platform/defineJob'
import { query } from '@/src/platform/query'

/** Clears what has outlived its purpose: idempotency keys and drafts after 30 days, spent rate limits, silent workers, used links. */
export const sweep = defineJob({
  name: 'sweep',
  payload: z.object({}).loose(),
  run: async (req) => {
    await query(req, sql`delete from idempotency_keys where created_at < now() - interval '30 days'`)
    await query(req, sql`delete from itsm_drafts where saved_at < now() - interval '30 days'`)
    await query(req, sql`delete from rate_limits where expire < (extract(epoch from now()) * 1000)::bigint`)
    await query(req, sql`delete from used_mail_links where used_at < now() - interval '30 days'`)
    // Where people were signed in from is nobody's business once they no longer are.
    await query(
      req,
      sql`delete from sign_ins i where coalesce(i.ended_at, i.last_seen_at) < now() - interval '2 days'
          and not exists (select from employees_sessions s where s.id = i.sid and s.expires_at > now())`,
    )
    await query(req, sql`delete from worker_heartbeats where at < now() - interval '1 day'`)
  },
})
