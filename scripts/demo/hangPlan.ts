import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { asSystem } from '@/src/platform/asSystem'
import { query } from '@/src/platform/query'
import { systemRequest } from '../lib/systemRequest'

const PICTURE = path.resolve(import.meta.dirname, 'pictures/van.png')

/** Gives the vehicles of the demonstration a plan to pin on, unless they have one. */
export async function hangPlan(payload: Payload): Promise<void> {
  const req = await systemRequest(payload, 'demonstration')
  const [type] = await query<{ id: string }>(
    req,
    sql`select id from inventory_types where slug = 'vehicle' and blueprint_template_id is null`,
  )
  if (!type) return
  const picture = await payload.create({
    collection: 'media',
    data: { alt: 'A van from above and from the right, with its rear on the left' },
    filePath: PICTURE,
    ...asSystem(req),
  })
  await payload.update({
    collection: 'inventory-types',
    id: type.id,
    data: { blueprintTemplate: picture.id },
    ...asSystem(req),
  })
}
