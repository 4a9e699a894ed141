import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { LABEL_FORMATS } from '@/src/domain/inventory/labelFormats'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'
import { drawLabels } from './drawLabels'
import { inventoryScope } from './inventoryScope'
import { requestOrigin } from './requestOrigin'

const MOST = 1_000
const KEYS = LABEL_FORMATS.map(({ key }) => key)

const schema = z.object({
  ids: z
    .string({ error: 'say which items, as ids with commas between them' })
    .transform((text) =>
      text
        .toLowerCase()
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    )
    .pipe(
      z
        .array(z.uuid({ error: 'must be ids of items' }))
        .min(1, 'say which items')
        .max(MOST, `at most ${MOST} at a time`),
    ),
  format: z.enum(KEYS, { error: `must be one of ${KEYS.join(', ')}` }).default('l7160'),
  skip: z.coerce.number().int().min(0).max(64).default(0),
})

/**
 * Labels for items, in the order asked for, as a PDF: identifier, type and a QR code that opens the scan page on the
 * item. Input: `{ ids, format?, skip? }`. 404 when one of them is not within what the reader may read.
 */
export async function itemLabels(req: PayloadRequest, actor: Actor, input: unknown): Promise<Uint8Array> {
  const { ids, format, skip } = parseInput(schema, input)
  const resources = await inventoryScope(req, actor)
  const rows = await query<{ id: string; identifier: string; type: string }>(
    req,
    sql`select i.id, i.identifier, t.name as type from inventory_items i join inventory_types t on t.id = i.type_id
        where i.id = any(${sql.param(ids)}::uuid[]) and i.resource_id = any(${sql.param(resources)}::uuid[])`,
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  const origin = requestOrigin(req)
  const labels = ids.map((id) => {
    const item = known.get(id)
    if (!item) throw notFound('item')
    return { title: item.identifier, subtitle: item.type, code: `${origin}/scan?item=${id}` }
  })
  return drawLabels(
    LABEL_FORMATS.find(({ key }) => key === format)!,
    labels,
    skip,
  )
}
