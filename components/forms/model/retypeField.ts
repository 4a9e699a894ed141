import type { FieldType } from '@/src/domain/forms/fieldTypes'
import type { DraftField } from './DraftField'
import { hasOptions } from './hasOptions'
import { settingsOf } from './settingsOf'

/** The field as another type: settings that the new type does not have, or that mean something else in it, are dropped. */
export function retypeField(field: DraftField, type: FieldType): DraftField {
  if (field.type === type) return field
  const before = settingsOf(field.type)
  const after = settingsOf(type)
  const sameLimits = before.limits === after.limits
  const keepsDefault = before.preset === after.preset && (!hasOptions(type) || field.type === type)
  return {
    ...field,
    type,
    placeholder: after.placeholder ? field.placeholder : undefined,
    pattern: after.pattern ? field.pattern : undefined,
    min: sameLimits ? field.min : undefined,
    max: sameLimits ? field.max : undefined,
    default: keepsDefault ? field.default : undefined,
    collection: type === 'relationship' ? field.collection : undefined,
    options: hasOptions(type) ? (field.options.length > 0 ? field.options : blankOptions(field.key)) : [],
  }
}

function blankOptions(key: string) {
  return [{ key: `${key}-first`, derived: true, label: 'Option 1', value: 'option-1' }]
}
