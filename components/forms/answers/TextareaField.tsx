import { Textarea } from '@/components/ui/Textarea'
import { controlProps } from './controlProps'
import type { FieldProps } from './FieldProps'

export function TextareaField(props: FieldProps) {
  return (
    <Textarea
      {...controlProps(props)}
      placeholder={props.field.placeholder}
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(event) => props.onChange(event.target.value)}
    />
  )
}
