import type { ComponentType } from 'react'
import type { FieldType } from '@/src/domain/forms/fieldTypes'
import { CheckboxField } from './CheckboxField'
import { DateField } from './DateField'
import type { FieldProps } from './FieldProps'
import { FileField } from './FileField'
import { MultiselectField } from './MultiselectField'
import { NumberField } from './NumberField'
import { RelationField } from './RelationField'
import { SelectField } from './SelectField'
import { TextareaField } from './TextareaField'
import { TextField } from './TextField'

const controls: Record<FieldType, ComponentType<FieldProps>> = {
  text: TextField,
  textarea: TextareaField,
  number: NumberField,
  select: SelectField,
  multiselect: MultiselectField,
  checkbox: CheckboxField,
  date: DateField,
  file: FileField,
  relationship: RelationField,
}

/** The control that fits the type of a field. */
export function FieldControl(props: FieldProps) {
  const Control = controls[props.field.type]
  return <Control {...props} />
}
