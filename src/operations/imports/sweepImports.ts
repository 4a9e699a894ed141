import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/platform/asSystem'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

/**
 * Forgets what imports put aside: rows and faults a week after the last sign of life, what an undo needs after 30
 * days. A step that nobody works on any more, as after a command line that was killed, is said to have failed; it
 * wrote nothing.
 */
export async function sweepImports(req: PayloadRequest): Promise<void> {
  const stuck = await query<{ id: string; status: string }>(
    req,
    sql`select i.id, i.status from imports i left join imports.progress p on p.import = i.id
        where i.status in ('checking', 'running', 'undoing') and greatest(i.updated_at, p.at) < now() - interval '30 minutes'
          and not exists (select 1 from graphile_worker.jobs j where j.key = 'workImport:' || i.id || ':' ||
            case i.status when 'checking' then 'check' when 'running' then 'run' else 'undo' end)`,
  )
  for (const { id, status } of stuck) {
    await withTransaction(req, () =>
      req.payload.update({
        collection: 'imports',
        id,
        data: {
          status: status === 'undoing' ? 'done' : 'failed',
          reason: 'It stopped before its end and wrote nothing. Start it again.',
        },
        ...asSystem(req),
      }),
    )
  }
  await query(
    req,
    sql`delete from imports.chunks c where c.at < now() - interval '7 days'
          and not exists (select 1 from imports i where i.upload = c.upload::text and i.updated_at > now() - interval '7 days')`,
  )
  await query(
    req,
    sql`delete from imports.faults f where not exists (select 1 from imports.chunks c where c.upload = f.upload)`,
  )
  await query(req, sql`delete from imports.progress p where p.at < now() - interval '7 days'`)
  const over = await query<{ id: string }>(
    req,
    sql`select id from imports where undoable and finished_at < now() - interval '30 days'`,
  )
  for (const { id } of over) {
    await withTransaction(req, async () => {
      await query(req, sql`delete from imports.undo where import = ${id}::uuid`)
      await req.payload.update({ collection: 'imports', id, data: { undoable: false }, ...asSystem(req) })
    })
  }
}
