import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** Whoever watches asks about once a second. */
const EVERY_MS = 500

type Report = (phase: 'reading' | 'writing', done: number, total: number) => Promise<void>

/** Tells how far a step is, by a request without a transaction: what is not committed yet nobody would see. */
export function progressOf(req: PayloadRequest, importId: string): Report {
  let last = 0
  let told = ''
  return async (phase, done, total) => {
    const now = Date.now()
    if (now - last < EVERY_MS && told === phase) return
    last = now
    told = phase
    await query(
      req,
      sql`insert into imports.progress (import, phase, done, total) values (${importId}::uuid, ${phase}, ${done}, ${total})
          on conflict (import) do update set phase = excluded.phase, done = excluded.done, total = excluded.total, at = now()`,
    )
  }
}
