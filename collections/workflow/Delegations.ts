import { signedIn } from '@/access/signedIn'
import { readsDelegations } from '@/access/readsDelegations'
import { writesDelegations } from '@/access/writesDelegations'
import { guardDelegation } from '@/hooks/workflow/guardDelegation'
import { resettleSteps } from '@/hooks/permissions/resettleSteps'
import { resettleStepsAfterDelete } from '@/hooks/permissions/resettleStepsAfterDelete'
import { defineCollection } from '@/src/platform/defineCollection'

/** `from` is away, `to` decides in their seat, for at most 90 days, nowhere beyond `scope`. */
export const Delegations = defineCollection({
  slug: 'delegations',
  admin: { useAsTitle: 'id', group: 'People', defaultColumns: ['from', 'to', 'startsAt', 'endsAt'] },
  access: {
    read: readsDelegations,
    create: signedIn,
    update: writesDelegations,
    delete: writesDelegations,
  },
  hooks: {
    beforeChange: [guardDelegation],
    afterChange: [resettleSteps],
    afterDelete: [resettleStepsAfterDelete],
  },
  fields: [
    { name: 'from', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'to', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'startsAt', type: 'date', required: true },
    { name: 'endsAt', type: 'date', required: true },
    {
      name: 'scope',
      type: 'text',
      hasMany: true,
      admin: { description: 'Resource slugs; empty means everything' },
    },
    { name: 'createdBy', type: 'relationship', relationTo: 'employees', admin: { readOnly: true } },
  ],
})
