import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query } from '@/src/platform/query'
import { parseInput } from './parseInput'
import { recordEvent } from './recordEvent'
import type { Watched } from './Watched'

const schema = z.strictObject({
  watching: z.boolean({ error: 'say true to follow it, false to stop' }),
})

/** Lets somebody who may see a thing follow it, or stop. Input: `{ watching }`; an event only where that is new. */
export async function watch(
  req: PayloadRequest,
  { entityType, table, column }: Watched,
  id: string,
  actor: { id: string },
  input: unknown,
): Promise<{ watching: boolean }> {
  const { watching } = parseInput(schema, input)
  const [where, thing] = [sql.identifier(table), sql.identifier(column)]
  const changed = await query<{ id: string }>(
    req,
    watching
      ? sql`insert into ${where} (${thing}, employee_id) values (${id}::uuid, ${actor.id}::uuid)
            on conflict do nothing returning employee_id as id`
      : sql`delete from ${where} where ${thing} = ${id}::uuid and employee_id = ${actor.id}::uuid returning employee_id as id`,
  )
  if (changed.length > 0)
    await recordEvent(req, {
      action: `${entityType}.watch`,
      entityType,
      entityId: id,
      changes: { watching: { from: !watching, to: watching } },
    })
  return { watching }
}
