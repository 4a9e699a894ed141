import type { Field } from 'payload'

/** What a source of generated rights carries: its resource, and whether the job has made its rights. */
export function generatedFields(): Field[] {
  return [
    {
      name: 'resource',
      type: 'relationship',
      relationTo: 'permission-resources',
      index: true,
      // Shown, it would be looked up, which those who configure a form and do not govern rights are refused.
      admin: { hidden: true },
    },
    {
      name: 'rightsStatus',
      type: 'select',
      defaultValue: 'pending',
      options: ['pending', 'ready', 'failed'].map((value) => ({ value, label: value })),
      admin: { readOnly: true },
    },
  ]
}
