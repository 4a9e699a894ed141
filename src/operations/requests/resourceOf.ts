import type { PayloadRequest } from 'payload'
import type { FulfillmentResource } from '@/src/operations/workflow/FulfillmentResource'
import { fulfillmentResources } from '@/src/operations/workflow/fulfillmentResources'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'

const statement = preparedStatement(
  'select f.form_type::text as kind from itsm_requests r join itsm_forms f on f.id = r.form_id where r.id = $1::uuid',
)

/** What the fulfillment of this request hands out, by the type of its form; nothing for most. */
export async function resourceOf(req: PayloadRequest, id: string): Promise<FulfillmentResource | undefined> {
  if (fulfillmentResources.size === 0) return undefined
  const [row] = await runPrepared<{ kind: string | null }>(req, statement, [id])
  return row?.kind ? fulfillmentResources.get(row.kind) : undefined
}
