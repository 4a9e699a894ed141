import { requires } from '@/access/requires'
import { scopedBy } from '@/access/scopedBy'
import { generatedFields } from '@/collections/shared/generatedFields'
import { slugField } from '@/collections/shared/slugField'
import { judgeType } from '@/hooks/inventory/judgeType'
import { refuseUsedType } from '@/hooks/inventory/refuseUsedType'
import { createGeneratedResource } from '@/hooks/permissions/createGeneratedResource'
import { queueGeneratedRights } from '@/hooks/permissions/queueGeneratedRights'
import { retireGeneratedRights } from '@/hooks/permissions/retireGeneratedRights'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { IDENTIFIER_FORMATS } from '@/src/domain/inventory/identifierFormats'
import { defineCollection } from '@/src/platform/defineCollection'

export const InventoryTypes = defineCollection({
  slug: 'inventory-types',
  labels: { singular: 'Asset type', plural: 'Asset types' },
  admin: {
    useAsTitle: 'name',
    group: 'Inventory',
    defaultColumns: ['name', 'slug', 'identifierLabel', 'rightsStatus'],
  },
  defaultSort: 'name',
  access: {
    read: scopedBy('inventory', ['read', 'update', 'reviewer', 'maintainer']),
    create: requires('inventory', 'manage'),
    update: scopedBy('inventory', ['update']),
    delete: scopedBy('inventory', ['delete']),
  },
  hooks: {
    beforeValidate: [commandOwned(['resource', 'rightsStatus'], { rightsStatus: 'pending' })],
    beforeChange: [keepFixed('slug'), judgeType, createGeneratedResource('inventoryType')],
    afterChange: [queueGeneratedRights],
    beforeDelete: [refuseUsedType],
    afterDelete: [retireGeneratedRights],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    slugField(),
    { name: 'identifierLabel', type: 'text', defaultValue: 'Identifier' },
    { name: 'description', type: 'textarea' },
    {
      name: 'validationRules',
      type: 'group',
      label: 'Rules for identifiers',
      fields: [
        {
          name: 'pattern',
          type: 'text',
          admin: {
            description:
              'Matched against the whole identifier, after upper or lower case. For example [A-Z]{1,3}-[A-Z]{2} [0-9]{1,4}',
          },
        },
        {
          type: 'row',
          fields: [
            { name: 'minLength', type: 'number' },
            { name: 'maxLength', type: 'number' },
            {
              name: 'format',
              type: 'select',
              options: IDENTIFIER_FORMATS.map((value) => ({ value, label: value })),
            },
          ],
        },
      ],
    },
    { name: 'blueprintTemplate', type: 'upload', relationTo: 'media' },
    {
      name: 'fields',
      type: 'json',
      label: 'Details of an asset',
      defaultValue: [],
      admin: { components: { Field: '/components/forms/FormFieldsField#FormFieldsField' } },
    },
    ...generatedFields(),
  ],
})
