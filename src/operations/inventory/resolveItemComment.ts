import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { resolveComment } from '@/src/domain/inventory/resolveComment'
import { can } from '@/src/domain/permissions/can'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { denied } from '@/src/operations/shared/denied'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { refusalError } from '@/src/operations/shared/refusalError'
import { changeItem } from './changeItem'
import { itemCommand } from './itemCommand'
import { itemDoc, type ItemDoc } from './itemDoc'

/** Marks one comment as mended, by maintainers while the item is under repair. */
export function resolveItemComment(
  req: PayloadRequest,
  id: string,
  comment: string,
  input: unknown,
): Promise<{ doc: ItemDoc }> {
  return itemCommand(req, 'resolve', id, async ({ actor, by, item, now }) => {
    if (!item.state.comments.some((known) => known.id === comment)) throw notFound('comment')
    parseInput(z.strictObject({}), input)
    if (!can(actor.rights, actor.tree, item.resource, 'maintainer')) {
      throw await denied(req, item.resource, 'maintainer', 'You may not resolve comments of this item.')
    }
    const comments = resolveComment(item.state, comment, { by, at: new Date(now).toISOString() })
    if (isRefusal(comments)) throw refusalError(comments)
    await changeItem(req, item, { ...item.state, comments }, { verb: 'resolve', actor: by })
    return { doc: await itemDoc(req, id) }
  })
}
