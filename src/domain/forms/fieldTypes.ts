/** The kinds of question a form can ask, in the order in which an editor offers them. */
export const fieldTypes = [
  'text',
  'textarea',
  'number',
  'select',
  'multiselect',
  'checkbox',
  'date',
  'file',
  'relationship',
] as const

export type FieldType = (typeof fieldTypes)[number]
