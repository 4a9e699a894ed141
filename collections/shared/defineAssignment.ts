import type { CollectionConfig, CollectionSlug } from 'payload'
import { guardAssignment } from '@/hooks/permissions/guardAssignment'
import { guardUnassignment } from '@/hooks/permissions/guardUnassignment'
import { resettleSteps } from '@/hooks/permissions/resettleSteps'
import { resettleStepsAfterDelete } from '@/hooks/permissions/resettleStepsAfterDelete'
import { defineCollection } from '@/src/platform/defineCollection'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { systemAccess } from './systemAccess'
import { validityFields } from './validityFields'

/** One row that gives one employee one thing for a time; the three ways to give rights differ in nothing else. */
export function defineAssignment(
  slug: AssignmentSlug,
  singular: string,
  given: { name: 'role' | 'group' | 'permission'; relationTo: CollectionSlug },
): CollectionConfig {
  return defineCollection({
    slug,
    labels: { singular, plural: `${singular}s` },
    admin: {
      useAsTitle: 'id',
      group: 'Rights',
      listSearchableFields: ['reason'],
      defaultColumns: ['employee', given.name, 'state', 'validFrom', 'validUntil', 'reason'],
      components: { edit: { SaveButton: '/components/permissions/preview/SaveButton#SaveButton' } },
    },
    access: systemAccess,
    hooks: {
      beforeChange: [guardAssignment(slug, given.name)],
      afterChange: [resettleSteps],
      beforeDelete: [guardUnassignment(slug)],
      afterDelete: [resettleStepsAfterDelete],
    },
    fields: [
      {
        name: 'state',
        type: 'ui',
        admin: {
          components: {
            Field: '/components/permissions/assignment/AssignmentSummary#AssignmentSummary',
            Cell: '/components/permissions/assignment/ValidityCell#ValidityCell',
          },
        },
      },
      { name: 'employee', type: 'relationship', relationTo: 'employees', required: true },
      { name: given.name, type: 'relationship', relationTo: given.relationTo, required: true },
      ...validityFields(),
    ],
  })
}
