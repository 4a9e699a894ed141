import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStorableText } from '@/src/domain/forms/isStorableText'
import { OperationError } from '@/src/platform/OperationError'
import { parseInput } from '@/src/operations/shared/parseInput'
import { notify } from '@/src/operations/notifications/notify'
import { query } from '@/src/platform/query'
import { bindCommentFiles } from './bindCommentFiles'
import { command } from './command'
import { mentionPeople } from './mentionPeople'
import { recordCommand } from './recordCommand'

export type CommentDoc = {
  id: string
  author: { id: string; name: string }
  body: string
  internal: boolean
  mentions: { id: string; name: string }[]
  files: { id: string; filename: string; url: string }[]
  at: string
}

const ids = (most: number, what: string) =>
  z
    .array(z.uuid({ error: `must be the id of ${what}` }).toLowerCase())
    .max(most, { error: `at most ${most}` })
    .default([])
    .transform((list) => [...new Set(list)])

const schema = z.strictObject({
  body: z
    .string()
    .trim()
    .min(1, { error: 'write something first' })
    .max(10_000)
    .refine(isStorableText, { error: 'contains characters that cannot be stored' }),
  internal: z.boolean().optional(),
  mentions: ids(20, 'an employee'),
  attachments: ids(10, 'a file of yours'),
})

/**
 * A comment by anybody who may see the request; internal ones are never the requester's. Who is mentioned must be able
 * to read it, is told, and follows the request from then on; files become part of the comment.
 */
export function addComment(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: CommentDoc }> {
  return command(req, 'comment', id, async ({ actor, now, request }) => {
    const { body, internal = false, mentions, attachments } = parseInput(schema, input)
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
    const comment = { id: row!.id, internal, author: actor.id }
    const mentioned = await mentionPeople(req, request, comment, mentions, now)
    const files = await bindCommentFiles(req, id, comment, attachments)
    await recordCommand(req, request, 'comment', {
      status: request.status,
      changes: {
        comment: {
          from: null,
          to: {
            id: comment.id,
            internal,
            ...(mentioned.length > 0 ? { mentions: mentioned.map(({ name }) => name) } : {}),
            ...(files.length > 0 ? { files: files.map(({ filename }) => filename) } : {}),
          },
        },
      },
    })
    await notify(req, {
      event: 'request.comment',
      subject: { type: 'itsm-requests', id },
      stillTrue: 'commentMessages',
      data: { comment: comment.id },
    })
    return {
      doc: {
        id: comment.id,
        author: { id: actor.id, name: actor.name },
        body,
        internal,
        mentions: mentioned,
        files,
        at: new Date(row!.at).toISOString(),
      },
    }
  })
}
