import type { FieldType } from '@/src/domain/forms/fieldTypes'

/** What can be set for a type: `limits` says what min and max count, `preset` the kind of default answer. */
export type FieldSettings = {
  placeholder: boolean
  pattern: boolean
  limits: 'characters' | 'amount' | 'choices' | null
  preset: 'text' | 'number' | 'date' | 'one' | 'many' | 'tick' | null
}

const none: FieldSettings = { placeholder: false, pattern: false, limits: null, preset: null }
const writing: FieldSettings = { placeholder: true, pattern: true, limits: 'characters', preset: 'text' }

const settings: Record<FieldType, FieldSettings> = {
  text: writing,
  textarea: writing,
  number: { ...none, placeholder: true, limits: 'amount', preset: 'number' },
  select: { ...none, placeholder: true, preset: 'one' },
  multiselect: { ...none, limits: 'choices', preset: 'many' },
  checkbox: { ...none, preset: 'tick' },
  date: { ...none, preset: 'date' },
  file: none,
  relationship: { ...none, placeholder: true },
}

export function settingsOf(type: FieldType): FieldSettings {
  return settings[type]
}
