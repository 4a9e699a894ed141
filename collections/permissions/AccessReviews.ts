import { systemAccess } from '@/collections/shared/systemAccess'
import { guardAccessReview } from '@/hooks/permissions/guardAccessReview'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { REVIEWERS, REVIEW_STATUSES } from '@/src/domain/permissions/reviewSchemas'
import { accessReviewEndpoints } from '@/src/endpoints/permissions/reviews/accessReviewEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

const NAMES = {
  lineManager: 'The line manager of each person',
  named: 'The people named below',
  resourceOwner: 'The holders of a role',
}

/** A campaign: who holds what through what is looked at by others, and what nobody keeps ends. */
export const AccessReviews = defineCollection({
  slug: 'access-reviews',
  labels: { singular: 'Access review', plural: 'Access reviews' },
  admin: { useAsTitle: 'name', group: 'Rights', defaultColumns: ['name', 'status', 'startsAt', 'dueAt'] },
  access: systemAccess,
  endpoints: accessReviewEndpoints,
  hooks: {
    beforeValidate: [commandOwned(['status', 'startsAt', 'startedBy', 'closedAt'], { status: 'draft' })],
    beforeChange: [guardAccessReview.change],
    beforeDelete: [guardAccessReview.delete],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'campaign',
      type: 'ui',
      admin: {
        components: { Field: '/components/permissions/reviews/CampaignPanel#CampaignPanel' },
        disableListColumn: true,
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      options: REVIEW_STATUSES.map((value) => ({ value, label: value })),
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'departments',
      type: 'relationship',
      relationTo: 'departments',
      hasMany: true,
      admin: { description: 'Whose rights: the people of these. Empty: everybody.' },
    },
    {
      name: 'resources',
      type: 'relationship',
      relationTo: 'permission-resources',
      hasMany: true,
      admin: { description: 'Which rights: whatever gives one here or below. All three empty: all rights.' },
    },
    { name: 'roles', type: 'relationship', relationTo: 'employee-roles', hasMany: true },
    { name: 'groups', type: 'relationship', relationTo: 'employee-groups', hasMany: true },
    {
      name: 'reviewers',
      type: 'select',
      required: true,
      defaultValue: 'lineManager',
      options: REVIEWERS.map((value) => ({ value, label: NAMES[value] })),
      admin: { description: 'Nobody reviews themselves: then their manager does, or an administrator.' },
    },
    {
      name: 'namedReviewers',
      type: 'relationship',
      relationTo: 'employees',
      hasMany: true,
      admin: { condition: (data) => data?.reviewers === 'named' },
    },
    {
      name: 'ownerRole',
      type: 'relationship',
      relationTo: 'employee-roles',
      admin: { condition: (data) => data?.reviewers === 'resourceOwner' },
    },
    {
      name: 'dueAt',
      type: 'date',
      required: true,
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'onUndecided',
      type: 'select',
      required: true,
      defaultValue: 'revoke',
      options: [
        { value: 'revoke', label: 'What nobody decided is taken away' },
        { value: 'keep', label: 'What nobody decided stays' },
      ],
      admin: { position: 'sidebar' },
    },
    { name: 'startsAt', type: 'date', admin: { readOnly: true, position: 'sidebar' } },
    {
      name: 'startedBy',
      type: 'relationship',
      relationTo: 'employees',
      admin: { readOnly: true, position: 'sidebar' },
    },
    { name: 'closedAt', type: 'date', admin: { readOnly: true, position: 'sidebar' } },
  ],
})
