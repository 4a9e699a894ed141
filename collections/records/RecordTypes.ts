import { requires } from '@/access/requires'
import { scopedBy } from '@/access/scopedBy'
import { generatedFields } from '@/collections/shared/generatedFields'
import { slugField } from '@/collections/shared/slugField'
import { createGeneratedResource } from '@/hooks/permissions/createGeneratedResource'
import { queueGeneratedRights } from '@/hooks/permissions/queueGeneratedRights'
import { retireGeneratedRights } from '@/hooks/permissions/retireGeneratedRights'
import { dropRecordIndexes } from '@/hooks/records/dropRecordIndexes'
import { judgeRecordType } from '@/hooks/records/judgeRecordType'
import { refuseUsedRecordType } from '@/hooks/records/refuseUsedRecordType'
import { settleRecordType } from '@/hooks/records/settleRecordType'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { recordTypeEndpoints } from '@/src/endpoints/records/recordTypeEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

export const RecordTypes = defineCollection({
  slug: 'record-types',
  labels: { singular: 'Record type', plural: 'Record types' },
  admin: {
    useAsTitle: 'name',
    group: 'Records',
    defaultColumns: ['name', 'slug', 'prefix', 'enabled', 'rightsStatus'],
    components: { beforeListTable: ['/components/records/type/TemplateButton#TemplateButton'] },
  },
  defaultSort: 'name',
  access: {
    read: scopedBy('records', ['read', 'create', 'update', 'delete', 'manage', 'admin']),
    create: requires('records', 'manage'),
    update: scopedBy('records', ['manage']),
    delete: scopedBy('records', ['delete']),
  },
  endpoints: recordTypeEndpoints,
  hooks: {
    beforeValidate: [commandOwned(['resource', 'rightsStatus', 'definedBy'], { rightsStatus: 'pending' })],
    beforeChange: [keepFixed('slug', 'prefix'), judgeRecordType, createGeneratedResource('recordType')],
    afterChange: [queueGeneratedRights, settleRecordType],
    beforeDelete: [refuseUsedRecordType],
    afterDelete: [retireGeneratedRights, dropRecordIndexes],
  },
  fields: [
    { type: 'row', fields: [{ name: 'name', type: 'text', required: true }, slugField()] },
    {
      type: 'row',
      fields: [
        {
          name: 'prefix',
          type: 'text',
          required: true,
          unique: true,
          admin: { description: 'Numbers begin with it: HR makes HR-0001. It stays as it is.' },
        },
        { name: 'icon', type: 'text', admin: { description: 'Name of a Lucide icon, such as users' } },
      ],
    },
    { name: 'description', type: 'textarea' },
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      admin: { description: 'Switched off, nothing new is made. What is there stays.' },
    },
    {
      name: 'fields',
      type: 'json',
      defaultValue: [],
      admin: { components: { Field: '/components/forms/FormFieldsField#FormFieldsField' } },
    },
    {
      name: 'fieldRights',
      type: 'json',
      label: 'Rights on fields',
      defaultValue: {},
      admin: { components: { Field: '/components/records/type/FieldRightsField#FieldRightsField' } },
    },
    {
      name: 'filterable',
      type: 'json',
      label: 'Fields that lists filter by',
      admin: { components: { Field: '/components/records/type/FilterableField#FilterableField' } },
    },
    {
      name: 'states',
      type: 'json',
      defaultValue: [],
      admin: { components: { Field: '/components/records/type/StatesField#StatesField' } },
    },
    {
      name: 'transitions',
      type: 'json',
      defaultValue: [],
      admin: { components: { Field: '/components/records/type/TransitionsField#TransitionsField' } },
    },
    ...generatedFields(),
    // Whoever wrote the transitions decides their approvals only by a right of another origin.
    { name: 'definedBy', type: 'relationship', relationTo: 'employees', admin: { hidden: true } },
  ],
})
