import type { FieldType } from './fieldTypes'

const WORDS = ['name', 'email', 'jobTitle', 'employeeNumber', 'department', 'manager'] as const

/** What the default of a field of this type may take from the profile, as it is written: `{{name}}`. */
export function profileTokens(type: FieldType, collection = 'employees'): readonly string[] {
  const names: readonly string[] =
    type === 'text' || type === 'textarea' || type === 'select'
      ? WORDS
      : type === 'relationship' && collection === 'employees'
        ? ['me', 'manager']
        : type === 'relationship' && collection === 'departments'
          ? ['department']
          : []
  return names.map((name) => `{{${name}}}`)
}
