'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { languageChoices } from './settings/languageChoices'
import { languageName } from './settings/languageName'

/** One language by its name; one that is not offered, as from an import, stays. */
export function LanguageField({ path: given, readOnly }: TextFieldClientProps) {
  const { value, setValue, path, showError, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const offered = languageChoices([])
  const known = !value || offered.some((choice) => choice.value === value)
  return (
    <SelectInput
      path={path}
      name={path}
      label="Language"
      required
      readOnly={readOnly || disabled}
      showError={showError}
      options={known ? offered : [{ value, label: languageName(value) }, ...offered]}
      value={value ?? ''}
      onChange={(option) => {
        const chosen: unknown = Array.isArray(option) ? option[0] : option
        setValue(typeof chosen === 'object' && chosen && 'value' in chosen ? chosen.value : null)
      }}
    />
  )
}
