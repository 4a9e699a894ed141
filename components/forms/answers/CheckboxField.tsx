import { Checkbox } from '@/components/ui/Checkbox'
import { controlProps } from './controlProps'
import type { FieldProps } from './FieldProps'

export function CheckboxField(props: FieldProps) {
  return (
    <Checkbox
      {...controlProps(props)}
      checked={props.value === true}
      onChange={(event) => props.onChange(event.target.checked)}
    />
  )
}
