import type { FieldType } from '@/src/domain/forms/fieldTypes'

export function hasOptions(type: FieldType): boolean {
  return type === 'select' || type === 'multiselect'
}
