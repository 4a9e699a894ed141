import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { addComment } from '@/src/domain/inventory/addComment'
import { positionSchema } from '@/src/domain/inventory/positionSchema'
import { can } from '@/src/domain/permissions/can'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { denied } from '@/src/operations/shared/denied'
import { parseInput } from '@/src/operations/shared/parseInput'
import { refusalError } from '@/src/operations/shared/refusalError'
import { changeItem } from './changeItem'
import { itemCommand } from './itemCommand'
import { itemDoc, type ItemDoc } from './itemDoc'

const schema = z.strictObject({
  position: positionSchema,
  text: z.string().trim().min(1, { error: 'write something first' }).max(2000),
})

/** A pin on the blueprint, by reviewers while the item is under review. Input: `{ position: { x, y }, text }`. */
export function commentOnItem(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: ItemDoc }> {
  return itemCommand(req, 'comment', id, async ({ actor, by, item, now }) => {
    const { position, text } = parseInput(schema, input)
    if (!can(actor.rights, actor.tree, item.resource, 'reviewer')) {
      throw await denied(req, item.resource, 'reviewer', 'You may not comment on this item.')
    }
    const comments = addComment(
      { ...item.state, blueprint: item.blueprint },
      { id: randomUUID(), position, text, createdBy: by, at: new Date(now).toISOString() },
    )
    if (isRefusal(comments)) throw refusalError(comments)
    await changeItem(req, item, { ...item.state, comments }, { verb: 'comment', actor: by })
    return { doc: await itemDoc(req, id) }
  })
}
