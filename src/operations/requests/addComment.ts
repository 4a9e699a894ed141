import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { OperationError } from '@/src/platform/OperationError'
import { parseInput } from '@/src/operations/shared/parseInput'
import { notify } from '@/src/operations/notifications/notify'
import { query } from '@/src/platform/query'
import { command } from './command'
import { recordCommand } from './recordCommand'

export type CommentDoc = {
  id: string
  author: { id: string; name: string }
  body: string
  internal: boolean
  at: string
}

const schema = z.strictObject({
  body: z.string().trim().min(1, { error: 'write something first' }).max(10_000),
  internal: z.boolean().optional(),
})

/** A comment by anybody who may see the request; internal ones are never the requester's. */
export function addComment(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: CommentDoc }> {
  return command(req, 'comment', id, async ({ actor, request }) => {
    const { body, internal = false } = parseInput(schema, input)
    if (internal && (actor.id === request.requester || actor.id === request.requestedFor)) {
      throw new OperationError(403, [
        {
          code: 'forbidden',
          field: 'internal',
          message: 'Internal comments are for those who decide and deliver. Leave internal out.',
        },
      ])
    }
    const [row] = await query<{ id: string; at: string }>(
      req,
      sql`insert into itsm_comments (request_id, author_id, body, internal, rev)
          values (${id}::uuid, ${actor.id}::uuid, ${body}, ${internal}, 1) returning id, created_at as at`,
    )
    await recordCommand(req, request, 'comment', {
      changes: { comment: { from: null, to: { id: row!.id, internal } } },
    })
    await notify(req, {
      event: 'request.comment',
      subject: { type: 'itsm-requests', id },
      stillTrue: 'commentMessages',
      data: { comment: row!.id },
    })
    return {
      doc: {
        id: row!.id,
        author: { id: actor.id, name: actor.name },
        body,
        internal,
        at: new Date(row!.at).toISOString(),
      },
    }
  })
}
