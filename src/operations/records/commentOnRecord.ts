import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStorableText } from '@/src/domain/forms/isStorableText'
import { notify } from '@/src/operations/notifications/notify'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { recordCommand } from './recordCommand'

const schema = z.strictObject({
  body: z
    .string({ error: 'write something first' })
    .trim()
    .min(1, { error: 'write something first' })
    .max(10_000)
    .refine(isStorableText, { error: 'contains characters that cannot be stored' }),
})

export type RecordComment = { id: string; author: { id: string; name: string }; body: string; at: string }

/** A comment by anybody who may see the record. Input: `{ body }`. */
export function commentOnRecord(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: RecordComment }> {
  return recordCommand(req, 'comment', id, async ({ actor, now }) => {
    const { body } = parseInput(schema, input)
    const at = new Date(now).toISOString()
    const [row] = await query<{ id: string }>(
      req,
      sql`insert into record_comments (record_id, author_id, body, created_at) values (${id}::uuid, ${actor.id}::uuid, ${body}, ${at}::timestamptz) returning id`,
    )
    await recordEvent(req, {
      action: 'records.comment',
      at: now,
      entityType: 'records',
      entityId: id,
      changes: { comment: { from: null, to: { id: row!.id } } },
    })
    await notify(req, {
      event: 'record.comment',
      subject: { type: 'records', id },
      stillTrue: 'recordCommented',
      data: { comment: row!.id },
    })
    return { doc: { id: row!.id, author: { id: actor.id, name: actor.name }, body, at } }
  })
}
