import { Input } from '@/components/ui/Input'
import { controlProps } from './controlProps'
import type { FieldProps } from './FieldProps'

export function TextField(props: FieldProps) {
  return (
    <Input
      {...controlProps(props)}
      type="text"
      placeholder={props.field.placeholder}
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(event) => props.onChange(event.target.value)}
    />
  )
}
