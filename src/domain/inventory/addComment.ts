import type { Refusal } from '../shared/Refusal'
import { refuse } from '../shared/refuse'
import type { ItemComment } from './ItemComment'
import type { ItemStatus } from './itemStatuses'
import { MAX_COMMENTS } from './maxComments'

type Item = { status: ItemStatus; comments: readonly ItemComment[]; blueprint: string | null }
type New = Pick<ItemComment, 'id' | 'position' | 'text' | 'createdBy'> & { at: string }

/** The comments of an item with one more. Refusals: `not_under_review` in any other status, `too_many`. */
export function addComment(item: Item, { id, position, text, createdBy, at }: New): ItemComment[] | Refusal {
  if (item.status !== 'under_review') {
    return refuse('not_under_review', 'Comments are added while an item is under review.', {
      data: { status: item.status },
    })
  }
  if (item.comments.length >= MAX_COMMENTS) {
    return refuse('too_many', `This item has ${MAX_COMMENTS} comments, the most allowed.`)
  }
  const fresh: ItemComment = {
    id,
    position,
    text,
    status: 'open',
    blueprint: item.blueprint,
    createdBy,
    createdAt: at,
    resolvedBy: null,
    resolvedAt: null,
  }
  return [...item.comments, fresh]
}
