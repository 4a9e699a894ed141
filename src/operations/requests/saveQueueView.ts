import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueFilterSchema } from '@/src/domain/requests/queueFilterSchema'
import { writeQueueFilter } from '@/src/domain/requests/writeQueueFilter'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { listQueueViews, type QueueView } from './listQueueViews'

/** So many names are a list that one can still read. */
const MOST = 20

const schema = z.strictObject({
  kind: z.enum(['approval', 'fulfillment'], { error: 'must be approval or fulfillment' }),
  name: z.string().trim().min(1, { error: 'give it a name' }).max(60, { error: 'at most 60 characters' }),
  filter: z.string().max(2000).default(''),
  isDefault: z.boolean().default(false),
})

/**
 * Keeps a filter under a name for whoever asks; the same name replaces what was there. The default is what the queue
 * opens with, one of each kind at most. Input: `{ kind, name, filter?, isDefault? }`, the filter as in an address.
 */
export function saveQueueView(req: PayloadRequest, input: unknown): Promise<{ docs: QueueView[] }> {
  const about = { action: 'queue-views.save', entityType: 'queue-views' }
  return runOperation(req, about, async ({ actor }) => {
    const { kind, name, filter, isDefault } = parseInput(schema, input)
    const asked = parseInput(queueFilterSchema.strict(), Object.fromEntries(new URLSearchParams(filter)))
    const kept = writeQueueFilter(asked)
    // One writer per person, so that neither the number nor the one default depends on who was first.
    await query(req, sql`select pg_advisory_xact_lock(hashtextextended('queue_views:' || ${actor.id}, 0))`)
    const own = await listQueueViews(req, actor.id, kind)
    const same = own.find((view) => view.name.toLowerCase() === name.toLowerCase())
    if (!same && own.length >= MOST)
      throw invalid('name', `You keep ${MOST} views already. Delete one, or save under its name.`)
    if (isDefault)
      await query(
        req,
        sql`update queue_views set is_default = false where employee_id = ${actor.id}::uuid and kind = ${kind} and is_default`,
      )
    const [row] = await query<{ id: string }>(
      req,
      sql`insert into queue_views (employee_id, kind, name, filter, is_default)
          values (${actor.id}::uuid, ${kind}, ${name}, ${kept}, ${isDefault})
          on conflict (employee_id, kind, lower(name)) do update
            set name = excluded.name, filter = excluded.filter, is_default = excluded.is_default
          returning id`,
    )
    await recordEvent(req, {
      ...about,
      entityId: row!.id,
      changes: {
        [name]: { from: same ? [same.filter, same.isDefault] : null, to: [kept, isDefault] },
      },
    })
    return { docs: await listQueueViews(req, actor.id, kind) }
  })
}
