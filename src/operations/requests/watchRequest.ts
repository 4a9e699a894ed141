import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { seeRequest } from './seeRequest'

const schema = z.strictObject({
  watching: z.boolean({ error: 'say true to follow it, false to stop' }),
})

/**
 * Follows a request or stops: who follows hears of comments and of its end, as long as they may see it. Whoever may
 * see it may follow. Input: `{ watching }`.
 */
export function watchRequest(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ watching: boolean }> {
  const about = { action: 'itsm-requests.watch', entityType: 'itsm-requests', entityId: id }
  return runOperation(req, about, async ({ actor }) => {
    await seeRequest(req, actor, id)
    const { watching } = parseInput(schema, input)
    const changed = await query<{ id: string }>(
      req,
      watching
        ? sql`insert into itsm_watchers (request_id, employee_id) values (${id}::uuid, ${actor.id}::uuid)
              on conflict do nothing returning employee_id as id`
        : sql`delete from itsm_watchers where request_id = ${id}::uuid and employee_id = ${actor.id}::uuid returning employee_id as id`,
    )
    if (changed.length > 0)
      await recordEvent(req, { ...about, changes: { watching: { from: !watching, to: watching } } })
    return { watching }
  })
}
