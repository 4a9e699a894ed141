import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** How exact "last seen" is. A page asks many times in a moment, and each would be a write. */
const QUIET_MS = 60_000
/** Forgotten all at once: what is lost is a write too many. */
const REMEMBERED = 10_000

const seen = new Map<string, number>()

/** Notes that a session was used; at most once a minute and process. */
export async function touchSession(payload: Payload, sid: string): Promise<void> {
  const now = Date.now()
  if (now - (seen.get(sid) ?? 0) < QUIET_MS) return
  if (seen.size >= REMEMBERED) seen.clear()
  seen.set(sid, now)
  const { pool } = payload.db as unknown as PostgresAdapter
  try {
    await pool.query('update sign_ins set last_seen_at = now() where sid = $1 and ended_at is null', [sid])
  } catch (error) {
    // Nobody is signed out because a time could not be noted.
    payload.logger.warn({ err: error, msg: 'When a session was last used could not be noted' })
  }
}
