import { createsForms } from '@/access/createsForms'
import { scopedBy } from '@/access/scopedBy'
import { generatedFields } from '@/collections/shared/generatedFields'
import { slugField } from '@/collections/shared/slugField'
import { eachLanguageOnce } from '@/hooks/requests/eachLanguageOnce'
import { createGeneratedResource } from '@/hooks/permissions/createGeneratedResource'
import { queueGeneratedRights } from '@/hooks/permissions/queueGeneratedRights'
import { retireGeneratedRights } from '@/hooks/permissions/retireGeneratedRights'
import { moveForm } from '@/hooks/requests/moveForm'
import { parseFormDraft } from '@/hooks/requests/parseFormDraft'
import { refuseUsedForm } from '@/hooks/requests/refuseUsedForm'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { formVersionEndpoints } from '@/src/endpoints/requests/formVersionEndpoints'
import { publishFormEndpoint } from '@/src/endpoints/requests/publishForm'
import { simulateFormEndpoint } from '@/src/endpoints/requests/simulateForm'
import { validateFormEndpoint } from '@/src/endpoints/requests/validateForm'
import { defineCollection } from '@/src/platform/defineCollection'

export const ItsmForms = defineCollection({
  slug: 'itsm-forms',
  labels: { singular: 'Form', plural: 'Forms' },
  admin: {
    useAsTitle: 'title',
    group: 'Service desk',
    defaultColumns: ['title', 'slug', 'category', 'enabled', 'publishedVersion'],
    components: { edit: { beforeDocumentControls: ['/components/workflow/PublishButton#PublishButton'] } },
  },
  defaultSort: 'title',
  access: {
    read: scopedBy('itsm', ['read', 'update']),
    create: createsForms,
    update: scopedBy('itsm', ['update']),
    delete: scopedBy('itsm', ['delete']),
  },
  endpoints: [publishFormEndpoint, validateFormEndpoint, simulateFormEndpoint, ...formVersionEndpoints],
  hooks: {
    beforeValidate: [
      commandOwned(['publishedVersion', 'published', 'resource', 'rightsStatus'], {
        rightsStatus: 'pending',
      }),
    ],
    beforeChange: [keepFixed('slug'), parseFormDraft, moveForm, createGeneratedResource('form')],
    afterChange: [queueGeneratedRights],
    beforeDelete: [refuseUsedForm],
    afterDelete: [retireGeneratedRights],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Form',
          fields: [
            { type: 'row', fields: [{ name: 'title', type: 'text', required: true }, slugField()] },
            { name: 'description', type: 'textarea' },
            {
              type: 'row',
              fields: [
                { name: 'category', type: 'relationship', relationTo: 'itsm-categories', required: true },
                { name: 'icon', type: 'text' },
              ],
            },
            {
              name: 'translations',
              type: 'array',
              label: 'Title and description in other languages',
              labels: { singular: 'Language', plural: 'Languages' },
              validate: eachLanguageOnce,
              admin: {
                components: { RowLabel: '/components/forms/LanguageLabel#LanguageLabel' },
              },
              fields: [
                {
                  name: 'language',
                  type: 'text',
                  required: true,
                  admin: { components: { Field: '/components/forms/LanguageField#LanguageField' } },
                },
                { name: 'title', type: 'text', maxLength: 200 },
                { name: 'description', type: 'textarea', maxLength: 2000 },
              ],
            },
            {
              name: 'fields',
              type: 'json',
              defaultValue: [],
              admin: { components: { Field: '/components/forms/FormFieldsField#FormFieldsField' } },
            },
          ],
        },
        {
          label: 'Workflow',
          fields: [
            {
              name: 'workflowBuilder',
              type: 'json',
              admin: { components: { Field: '/components/workflow/WorkflowField#WorkflowField' } },
            },
          ],
        },
        {
          label: 'Service',
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'enabled', type: 'checkbox', defaultValue: true },
                { name: 'removed', type: 'checkbox', defaultValue: false },
              ],
            },
            {
              name: 'formType',
              type: 'select',
              defaultValue: 'itsm',
              options: ['itsm', 'equipment'].map((value) => ({ value, label: value })),
            },
            {
              name: 'slaTime',
              type: 'group',
              label: 'Time to deliver',
              fields: [
                { name: 'enabled', type: 'checkbox', defaultValue: false },
                {
                  type: 'row',
                  fields: [
                    { name: 'duration', type: 'number', min: 1 },
                    {
                      name: 'unit',
                      type: 'select',
                      defaultValue: 'days',
                      options: ['hours', 'days'].map((value) => ({ value, label: value })),
                    },
                  ],
                },
              ],
            },
            { name: 'calendar', type: 'relationship', relationTo: 'business-calendars' },
            {
              name: 'audience',
              type: 'group',
              admin: { description: 'Who may ask. Nothing chosen: everyone.' },
              fields: [
                { name: 'groups', type: 'relationship', relationTo: 'employee-groups', hasMany: true },
                { name: 'departments', type: 'relationship', relationTo: 'departments', hasMany: true },
              ],
            },
            {
              name: 'quickReasons',
              type: 'array',
              maxRows: 10,
              labels: { singular: 'Reason', plural: 'Quick reasons' },
              admin: {
                description:
                  'One-click texts for whoever rejects or sends back a request of this form, before the general ones.',
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'text', type: 'text', required: true, maxLength: 120 },
                    {
                      name: 'decision',
                      type: 'select',
                      label: 'Offered when',
                      admin: { placeholder: 'Rejecting and sending back' },
                      options: [
                        { value: 'rejected', label: 'Rejecting' },
                        { value: 'returned', label: 'Sending back' },
                      ],
                    },
                  ],
                },
              ],
            },
            { name: 'publishedVersion', type: 'number', admin: { readOnly: true } },
            ...generatedFields(),
          ],
        },
      ],
    },
    {
      name: 'published',
      type: 'relationship',
      relationTo: 'itsm-form-versions',
      admin: { hidden: true },
    },
  ],
})
