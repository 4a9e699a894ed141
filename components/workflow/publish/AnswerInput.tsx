import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { CheckControl } from '@/components/admin/CheckControl'
import { Picker } from '../controls/Picker'
import { SelectControl } from '../controls/SelectControl'
import { TextControl } from '../controls/TextControl'
import type { WorkflowOptions } from '../WorkflowOptions'

type Props = {
  field: FormField
  value: unknown
  people: WorkflowOptions['people']
  onChange: (value: unknown) => void
}

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const list = (value: unknown) =>
  Array.isArray(value) ? value.filter((part) => typeof part === 'string') : []

/** A question of the form, asked plainly, for a trial run; files are left out because no way depends on them. */
export function AnswerInput({ field, value, people, onChange }: Props) {
  const { label, type, options = [] } = field
  switch (type) {
    case 'file':
      return null
    case 'checkbox':
      return <CheckControl label={label} checked={value === true} onChange={onChange} />
    case 'select':
      return <SelectControl label={label} value={text(value)} options={options} onChange={onChange} />
    case 'multiselect':
      return <Picker label={label} choices={options} values={list(value)} onChange={onChange} />
    case 'relationship': {
      const ofPeople = (field.collection ?? 'employees') === 'employees'
      return (
        <Picker
          single
          freeText={!ofPeople || people.length === 0}
          label={label}
          choices={ofPeople ? people.map(({ id, name }) => ({ value: id, label: name })) : []}
          values={typeof value === 'string' ? [value] : []}
          onChange={([chosen]) => onChange(chosen)}
        />
      )
    }
    case 'number':
      return (
        <TextControl
          label={label}
          type="number"
          value={text(value)}
          onChange={(typed) => onChange(typed === '' ? undefined : Number(typed))}
        />
      )
    default:
      return (
        <TextControl
          label={label}
          type={type === 'date' ? 'date' : 'text'}
          value={text(value)}
          onChange={(typed) => onChange(typed || undefined)}
        />
      )
  }
}
