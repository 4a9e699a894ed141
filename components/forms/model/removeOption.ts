import type { DraftField } from './DraftField'

/** The field without one option; a default that named it is cleared of it. Rules about it stay,. */
export function removeOption(field: DraftField, option: string): DraftField {
  const gone = field.options.find((each) => each.key === option)
  if (!gone) return field
  const options = field.options.filter((each) => each !== gone)
  const preset = field.default
  if (Array.isArray(preset))
    return { ...field, options, default: preset.filter((value) => value !== gone.value) }
  return { ...field, options, default: preset === gone.value ? undefined : preset }
}
