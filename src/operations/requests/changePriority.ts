import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/domain/permissions/can'
import { PRIORITIES } from '@/src/domain/shared/priorities'
import { denied } from '@/src/operations/shared/denied'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'
import { command } from './command'
import { recordCommand } from './recordCommand'
import { requestDoc, type RequestDoc } from './requestDoc'

const schema = z.strictObject({
  priority: z.enum(PRIORITIES, { error: 'must be low, medium, high or urgent' }),
})

export function changePriority(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: RequestDoc }> {
  return command(req, 'priority', id, async ({ actor, request, alone }) => {
    const { priority } = parseInput(schema, input)
    if (!can(actor.rights, actor.tree, request.resource, 'update')) {
      throw await denied(req, request.resource, 'update', 'You may not change the priority.')
    }
    await query(
      req,
      sql`update itsm_requests set priority = ${priority}::enum_itsm_requests_priority, updated_at = now(), rev = coalesce(rev, 1) + 1 where id = ${id}::uuid`,
    )
    await recordCommand(req, request, 'priority', {
      changes: { priority: { from: request.priority, to: priority } },
    })
    return { doc: await requestDoc(req, actor, id, alone) }
  })
}
