import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { resettleRun } from './resettleRun'

/** So many runs are looked at per statement, so that a long list holds no long read. */
const PAGE = 200

/** Every open step looks again for its people, a transaction per run. Safe to repeat and to stop halfway. */
export async function resettleSteps(req: PayloadRequest): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000'
  let seen = 0
  for (;;) {
    const runs = await query<{ id: string; kind: string; subject: string }>(
      req,
      sql`select id, subject_kind as kind, subject_id as subject from workflow_runs
          where status = 'running' and id > ${after}::uuid order by id limit ${PAGE}`,
    )
    for (const run of runs) {
      await withTransaction(req, () => resettleRun(req, run.kind, run.subject))
      seen += 1
    }
    if (runs.length < PAGE) return seen
    after = runs.at(-1)!.id
  }
}
