import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FulfillmentResource } from '@/src/operations/workflow/FulfillmentResource'
import { fulfillmentResources } from '@/src/operations/workflow/fulfillmentResources'
import { query } from '@/src/platform/query'

/** What the fulfillment of this request hands out, by the type of its form; nothing for most. */
export async function resourceOf(req: PayloadRequest, id: string): Promise<FulfillmentResource | undefined> {
  if (fulfillmentResources.size === 0) return undefined
  const [row] = await query<{ kind: string | null }>(
    req,
    sql`select f.form_type as kind from itsm_requests r join itsm_forms f on f.id = r.form_id where r.id = ${id}::uuid`,
  )
  return row?.kind ? fulfillmentResources.get(row.kind) : undefined
}
