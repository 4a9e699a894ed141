import type { Field } from 'payload'

/** The window in which an assignment counts, judged at the moment of the decision, and why it exists. */
export function validityFields(): Field[] {
  const time = { date: { pickerAppearance: 'dayAndTime' as const } }
  return [
    { name: 'validFrom', type: 'date', admin: time },
    { name: 'validUntil', type: 'date', admin: time },
    { name: 'reason', type: 'text' },
    { name: 'grantedBy', type: 'relationship', relationTo: 'employees', admin: { readOnly: true } },
  ]
}
