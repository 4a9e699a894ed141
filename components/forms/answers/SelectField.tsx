import { Select } from '@/components/ui/Select'
import { controlProps } from './controlProps'
import type { FieldProps } from './FieldProps'

export function SelectField(props: FieldProps) {
  return (
    <Select
      {...controlProps(props)}
      options={props.field.options ?? []}
      placeholder={props.field.placeholder ?? 'Choose…'}
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(event) => props.onChange(event.target.value)}
    />
  )
}
