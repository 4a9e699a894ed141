import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import type { Row } from '@/hooks/shared/Row'
import { invalid } from '@/src/operations/shared/invalid'
import { refuseStartedReview } from '@/src/operations/permissions/reviews/refuseStartedReview'

/** A campaign is written while it is a draft; what was started is evidence. */
export const guardAccessReview: {
  change: CollectionBeforeChangeHook<Row>
  delete: CollectionBeforeDeleteHook
} = {
  change: async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update' && originalDoc) await refuseStartedReview(req, originalDoc.id)
    const all = { ...originalDoc, ...data }
    if (all.reviewers === 'named' && !(Array.isArray(all.namedReviewers) && all.namedReviewers.length > 0))
      throw invalid('namedReviewers', 'Name at least one reviewer.')
    if (all.reviewers === 'resourceOwner' && !all.ownerRole)
      throw invalid('ownerRole', 'Choose the role whose holders review.')
    return data
  },
  delete: ({ id, req }) => refuseStartedReview(req, String(id)),
}
