import type { Refusal } from '../shared/Refusal'
import { refuse } from '../shared/refuse'
import type { ItemComment } from './ItemComment'
import type { ItemStatus } from './itemStatuses'

type Item = { status: ItemStatus; comments: readonly ItemComment[] }

/**
 * The comments with one resolved. Refusals: `not_found`, `not_under_repair` in any other status,
 * `already_resolved` with who and when.
 */
export function resolveComment(
  item: Item,
  id: string,
  { by, at }: { by: ItemComment['createdBy']; at: string },
): ItemComment[] | Refusal {
  const found = item.comments.find((comment) => comment.id === id)
  if (!found) return refuse('not_found', 'This item has no such comment.')
  if (item.status !== 'under_repair') {
    return refuse('not_under_repair', 'Comments are resolved while an item is under repair.', {
      data: { status: item.status },
    })
  }
  if (found.status === 'resolved') {
    return refuse('already_resolved', `${found.resolvedBy?.name ?? 'Somebody'} has resolved this already.`, {
      data: { by: found.resolvedBy, at: found.resolvedAt },
    })
  }
  return item.comments.map((comment) =>
    comment === found ? { ...comment, status: 'resolved', resolvedBy: by, resolvedAt: at } : comment,
  )
}
