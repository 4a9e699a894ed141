import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'

const schema = z.strictObject({
  kind: z.enum(['approval', 'fulfillment'], { error: 'must be approval or fulfillment' }),
})

/** Notes that somebody looks at what waits for them right now: what is there is no news any more. Input: `{ kind }`. */
export async function noteLook(req: PayloadRequest, actor: Actor, input: unknown): Promise<{ at: string }> {
  const { kind } = parseInput(schema, input)
  const [row] = await query<{ at: string }>(
    req,
    sql`insert into queue_looks (employee_id, kind, at) values (${actor.id}::uuid, ${kind}, now())
        on conflict (employee_id, kind) do update set at = excluded.at returning at`,
  )
  return { at: new Date(row!.at).toISOString() }
}
