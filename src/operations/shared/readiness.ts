import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { storageReady } from '@/src/platform/storage/storageReady'

/** A worker that said nothing for this long is taken for dead. */
const SILENCE_SECONDS = 60

type Readiness = {
  ok: boolean
  database: boolean
  migrations: boolean
  worker: boolean
  /** Whether files can be read and written. Without them everything else still works: it does not decide `ok`. */
  storage: boolean
}

/** Whether this installation can do its work: database, schema, and a worker that was heard of lately; and whether files can be reached. */
export async function readiness(req: PayloadRequest): Promise<Readiness> {
  const storage = await storageReady()
  try {
    const [row] = await query<{ migrations: boolean; worker: boolean }>(
      req,
      sql`select exists (select 1 from policy_epoch) as migrations,
        exists (select 1 from worker_heartbeats where at > now() - make_interval(secs => ${SILENCE_SECONDS})) as worker`,
    )
    const state = {
      database: true,
      migrations: row?.migrations ?? false,
      worker: row?.worker ?? false,
      storage,
    }
    return { ok: state.migrations && state.worker, ...state }
  } catch {
    return { ok: false, database: false, migrations: false, worker: false, storage }
  }
}
