import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { enqueue } from '@/src/platform/enqueue'
import { graphSettings } from '@/src/platform/graphSettings'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'

const applySchema = z.strictObject({ run: z.uuid(), leaving: z.int().min(0) })

const conflict = (code: string, message: string) => new OperationError(409, [{ code, message }])

/**
 * Asks for a run: `check` looks and changes nothing; `apply` takes over what a run before it showed, named by its id and
 * by how many leave, which is what one says yes to. Needs `system.manage`. Refusals: 403, 400, 409 when it is switched
 * off, a run is under way, or what was shown is no longer the latest.
 */
export function startSync(
  req: PayloadRequest,
  kind: 'check' | 'apply',
  raw: unknown,
): Promise<{ run: string }> {
  const about = { action: `directory.ask-${kind}`, entityType: 'directory-runs' }
  return runOperation(req, about, async ({ actor }) => {
    if (!can(actor.rights, actor.tree, 'system', 'manage'))
      throw await denied(req, 'system', 'manage', 'You may not take people over from the directory.')
    const shown = kind === 'apply' ? parseInput(applySchema, raw) : null
    if (!graphSettings())
      throw conflict(
        'not_configured',
        'Reading the directory is switched off. Set GRAPH_SYNC=on to switch it on.',
      )
    if (shown) await requireLatest(req, shown)
    const id = randomUUID()
    // A run whose worker is gone and whose job is too would be in the way for ever.
    await query(
      req,
      sql`update directory_runs set state = 'failed', finished_at = now(), problem = 'The run broke off.'
          where state = 'running' and started_at < now() - interval '3 hours'`,
    )
    const [begun] = await query(
      req,
      sql`insert into directory_runs (id, kind, state, started_by, confirmed)
          values (${id}, ${kind}, 'running', ${actor.id}::uuid, ${shown?.leaving ?? null})
          on conflict do nothing returning id`,
    )
    if (!begun) throw conflict('running', 'A run is under way. Wait until it has ended.')
    await enqueue(req, 'syncDirectory', { run: id }, { maxAttempts: 3 })
    await recordEvent(req, { ...about, entityId: id })
    return { run: id }
  })
}

async function requireLatest(
  req: PayloadRequest,
  { run, leaving }: z.infer<typeof applySchema>,
): Promise<void> {
  const [latest] = await query<{ id: string; leaving: number }>(
    req,
    sql`select id, jsonb_array_length(plan -> 'leave') as leaving from directory_runs
        where state in ('checked', 'stopped') and plan is not null
          and started_at = (select max(started_at) from directory_runs where state <> 'running')`,
  )
  if (latest?.id !== run || latest.leaving !== leaving)
    throw conflict('stale', 'There was another run since. Look at the difference again, then apply it.')
}
