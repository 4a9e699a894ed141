import { Input } from '@/components/ui/Input'
import { controlProps } from './controlProps'
import type { FieldProps } from './FieldProps'

export function DateField(props: FieldProps) {
  return (
    <Input
      {...controlProps(props)}
      type="date"
      className="tabular max-w-56"
      value={typeof props.value === 'string' ? props.value.slice(0, 10) : ''}
      onChange={(event) => props.onChange(event.target.value)}
    />
  )
}
