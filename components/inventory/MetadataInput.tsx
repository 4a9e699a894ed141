'use client'
import { CheckboxInput, SelectInput, TextareaInput, TextInput } from '@payloadcms/ui'
import type { FormField } from '@/src/domain/forms/formFieldSchema'

type Props = {
  field: FormField
  path: string
  value: unknown
  readOnly: boolean
  fault: string | undefined
  onChange: (value: unknown) => void
}

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

type Picked = { value: unknown } | { value: unknown }[] | null
const valuesOf = (picked: Picked) =>
  (Array.isArray(picked) ? picked : picked ? [picked] : []).map((one) => one.value)

/** One detail of an asset, in Payload's own control for its kind. */
export function MetadataInput({ field, path, value, readOnly, fault, onChange }: Props) {
  const shared = {
    path,
    label: field.label,
    required: field.required ?? false,
    readOnly,
    showError: fault !== undefined,
    ...(fault === undefined ? {} : { Error: <p className="swi-fault">{fault}</p> }),
    ...(field.help ? { Description: <p className="field-description">{field.help}</p> } : {}),
  }
  const options = (field.options ?? []).map((option) => ({ label: option.label, value: option.value }))
  switch (field.type) {
    case 'checkbox':
      return (
        <div className="field-type">
          <CheckboxInput
            id={`field-${path}`}
            label={field.label}
            readOnly={readOnly}
            checked={value === true}
            onToggle={(event) => onChange(event.target.checked)}
          />
          {fault ? <p className="swi-fault">{fault}</p> : null}
        </div>
      )
    case 'select':
    case 'multiselect': {
      const many = field.type === 'multiselect'
      const chosen = Array.isArray(value) ? value.map(String) : text(value)
      return (
        <SelectInput
          {...shared}
          name={path}
          options={options}
          hasMany={many}
          isClearable={!field.required}
          value={chosen}
          onChange={(picked) => {
            const values = valuesOf(picked)
            onChange(many ? values : values[0])
          }}
        />
      )
    }
    case 'textarea':
      return (
        <TextareaInput
          {...shared}
          value={text(value)}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )
    case 'number':
    case 'date':
      return (
        <div className="field-type text">
          <label className="field-label" htmlFor={`field-${path}`}>
            {field.label}
            {field.required ? <span className="required">*</span> : null}
          </label>
          <input
            id={`field-${path}`}
            type={field.type}
            step="any"
            disabled={readOnly}
            value={field.type === 'date' ? text(value).slice(0, 10) : text(value)}
            onChange={({ target }) =>
              onChange(
                target.value === '' ? undefined : field.type === 'date' ? target.value : Number(target.value),
              )
            }
          />
          {fault ? <p className="swi-fault">{fault}</p> : null}
          {field.help ? <p className="field-description">{field.help}</p> : null}
        </div>
      )
    default:
      return (
        <TextInput
          {...shared}
          value={text(value)}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value || undefined)}
        />
      )
  }
}
