import { nobody } from '@/access/nobody'
import { readsReviewItems } from '@/access/readsReviewItems'
import { REVIEW_DECISIONS } from '@/src/domain/permissions/reviewSchemas'
import { reviewItemEndpoints } from '@/src/endpoints/permissions/reviews/reviewItemEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

/** One right of one person in a campaign, as it was when the campaign began, and what was decided about it. */
export const AccessReviewItems = defineCollection({
  slug: 'access-review-items',
  labels: { singular: 'Access review item', plural: 'Access review items' },
  admin: { hidden: true },
  access: { read: readsReviewItems, create: nobody, update: nobody, delete: nobody },
  endpoints: reviewItemEndpoints,
  indexes: [{ fields: ['review', 'kind', 'sourceId'], unique: true }],
  fields: [
    { name: 'review', type: 'relationship', relationTo: 'access-reviews', required: true },
    { name: 'employee', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'sourceId', type: 'text', required: true },
    { name: 'label', type: 'text', required: true },
    { name: 'rights', type: 'json' },
    { name: 'validUntil', type: 'date' },
    { name: 'reviewer', type: 'relationship', relationTo: 'employees', index: true },
    {
      name: 'decision',
      type: 'select',
      options: REVIEW_DECISIONS.map((value) => ({ value, label: value })),
    },
    { name: 'byRule', type: 'checkbox', defaultValue: false },
    { name: 'reason', type: 'text' },
    { name: 'decidedAt', type: 'date' },
    { name: 'decidedBy', type: 'relationship', relationTo: 'employees' },
  ],
})
