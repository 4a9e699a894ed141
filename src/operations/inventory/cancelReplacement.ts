import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { lockType } from './lockType'
import { mayKnow } from './mayKnow'

const schema = z.strictObject({ reason: z.string().max(5000).optional() })

type Row = { employee: string; resource: string; type: string; open: boolean; cancelled: boolean }

/**
 * Nothing is to replace the broken item any more: said by the person who waits, or by a holder of `update` on the
 * type. Input: `{ reason? }`. 409 `not_open` when it was served or cancelled already.
 */
export function cancelReplacement(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: { id: string; cancelledAt: string } }> {
  const about = {
    action: 'inventory-replacements.cancel',
    entityType: 'inventory-replacements',
    entityId: id,
  }
  return runOperation(req, about, async ({ actor, now }) => {
    const known = await find(req, id)
    if (known) await lockType(req, known.type)
    const row = await find(req, id)
    const own = row?.employee === actor.id
    if (!row || !(own || mayKnow(actor, row.resource))) throw notFound('replacement')
    const { reason } = parseInput(schema, input)
    if (!own && !can(actor.rights, actor.tree, row.resource, 'update')) {
      throw await denied(req, row.resource, 'update', 'You may not cancel this replacement.')
    }
    if (!row.open) {
      const message = row.cancelled
        ? 'This replacement was cancelled already.'
        : 'This replacement was given out already. Announce its return instead.'
      throw new OperationError(409, [{ code: 'not_open', message }])
    }
    const cancelledAt = new Date(now).toISOString()
    await query(
      req,
      sql`update inventory_replacements set cancelled_at = ${cancelledAt}::timestamptz, updated_at = now(), rev = coalesce(rev, 1) + 1
          where id = ${id}::uuid`,
    )
    await recordEvent(req, { ...about, reason, changes: { cancelledAt: { from: null, to: cancelledAt } } })
    return { doc: { id, cancelledAt } }
  })
}

async function find(req: PayloadRequest, id: string): Promise<Row | undefined> {
  const [row] = await query<Row>(
    req,
    sql`select p.employee_id as employee, s.slug as resource, p.type_id as type, p.cancelled_at is not null as cancelled,
          p.served_at is null and p.cancelled_at is null as open
        from inventory_replacements p join permission_resources s on s.id = p.resource_id where p.id = ${id}::uuid`,
  )
  return row
}
