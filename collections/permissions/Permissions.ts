import { systemAccess } from '@/collections/shared/systemAccess'
import { derivePermissionSlug } from '@/hooks/permissions/derivePermissionSlug'
import { guardGenerated } from '@/hooks/permissions/guardGenerated'
import { refuseEscalation } from '@/hooks/permissions/refuseEscalation'
import { refuseEscalationByDelete } from '@/hooks/permissions/refuseEscalationByDelete'
import { resettleSteps } from '@/hooks/permissions/resettleSteps'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { ACTIONS } from '@/src/domain/permissions/actions'
import { closureEndpoint } from '@/src/endpoints/permissions/closure'
import { conflictsEndpoint } from '@/src/endpoints/permissions/conflicts'
import { effectiveEndpoint } from '@/src/endpoints/permissions/effective'
import { explainEndpoint } from '@/src/endpoints/permissions/explain'
import { meEndpoint } from '@/src/endpoints/permissions/me'
import { previewEndpoint } from '@/src/endpoints/permissions/preview'
import { treeEndpoint } from '@/src/endpoints/permissions/tree'
import { whoCanEndpoint } from '@/src/endpoints/permissions/whoCan'
import { defineCollection } from '@/src/platform/defineCollection'

const CATEGORIES = ['system', 'users', 'content', 'itsm', 'inventory', 'records', 'reports', 'settings']
const LEVELS = ['basic', 'standard', 'advanced', 'admin', 'super']

export const Permissions = defineCollection({
  slug: 'permissions',
  admin: {
    useAsTitle: 'slug',
    group: 'Rights',
    defaultColumns: ['slug', 'name', 'category', 'status'],
    listSearchableFields: ['slug', 'name'],
    description:
      'One action on one resource. `manage` implies create, read, update and delete; `admin` implies all.',
    components: { edit: { SaveButton: '/components/permissions/preview/SaveButton#SaveButton' } },
  },
  defaultSort: 'slug',
  access: systemAccess,
  endpoints: [
    meEndpoint,
    explainEndpoint,
    whoCanEndpoint,
    previewEndpoint,
    conflictsEndpoint,
    treeEndpoint,
    closureEndpoint,
    effectiveEndpoint,
  ],
  hooks: {
    beforeValidate: [derivePermissionSlug],
    beforeChange: [keepFixed('resource', 'action', 'slug'), guardGenerated, refuseEscalation('permissions')],
    afterChange: [resettleSteps],
    beforeDelete: [refuseEscalationByDelete('permissions')],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'slug', type: 'text', unique: true, required: true, admin: { readOnly: true } },
    { name: 'resource', type: 'relationship', relationTo: 'permission-resources', required: true },
    {
      name: 'action',
      type: 'select',
      required: true,
      options: ACTIONS.map((value) => ({ value, label: value })),
    },
    {
      name: 'category',
      type: 'select',
      defaultValue: 'content',
      options: CATEGORIES.map((value) => ({ value, label: value })),
    },
    {
      name: 'level',
      type: 'select',
      defaultValue: 'standard',
      options: LEVELS.map((value) => ({ value, label: value })),
    },
    {
      name: 'isSystem',
      type: 'checkbox',
      defaultValue: false,
      access: { create: () => false, update: () => false },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'active',
      options: ['active', 'inactive', 'deprecated'].map((value) => ({ value, label: value })),
    },
    { name: 'generatedFor', type: 'text', index: true, admin: { readOnly: true } },
  ],
})
