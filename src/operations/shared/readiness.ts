import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** A worker that said nothing for this long is taken for dead. */
const SILENCE_SECONDS = 60

type Readiness = { ok: boolean; database: boolean; migrations: boolean; worker: boolean }

/** Whether this installation can do its work: database, schema, and a worker that was heard of lately. */
export async function readiness(req: PayloadRequest): Promise<Readiness> {
  try {
    const [row] = await query<{ migrations: boolean; worker: boolean }>(
      req,
      sql`select exists (select 1 from policy_epoch) as migrations,
        exists (select 1 from worker_heartbeats where at > now() - make_interval(secs => ${SILENCE_SECONDS})) as worker`,
    )
    const state = { database: true, migrations: row?.migrations ?? false, worker: row?.worker ?? false }
    return { ok: state.migrations && state.worker, ...state }
  } catch {
    return { ok: false, database: false, migrations: false, worker: false }
  }
}
