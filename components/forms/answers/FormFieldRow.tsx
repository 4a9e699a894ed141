import { CircleAlert } from 'lucide-react'
import { Label } from '@/components/ui/Label'
import { FieldControl } from './FieldControl'
import type { FieldProps } from './FieldProps'
import { faultText } from './faultText'

type Props = Omit<FieldProps, 'invalid' | 'describedBy'> & { fault?: string }

/** A field with its label, help and fault. A group of boxes is a fieldset; a single box has its label beside it. */
export function FormFieldRow({ fault, ...props }: Props) {
  const { field, id } = props
  const helpId = field.help ? `${id}-help` : undefined
  const faultId = fault ? `${id}-fault` : undefined
  const control = (
    <FieldControl
      {...props}
      invalid={fault !== undefined}
      describedBy={[faultId, helpId].filter(Boolean).join(' ') || undefined}
    />
  )
  const help = helpId && (
    <p id={helpId} className="text-sm text-ink-soft">
      {field.help}
    </p>
  )
  const error = faultId && fault !== undefined && (
    <p id={faultId} className="flex items-start gap-1.5 text-sm text-red">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {faultText(fault, field.label)}
    </p>
  )

  if (field.type === 'multiselect') {
    return (
      <fieldset className="min-w-0 space-y-1.5">
        <legend className="float-left mb-1.5 w-full font-medium">
          {field.label}
          {!field.required && <span className="font-normal text-ink-faint"> (optional)</span>}
        </legend>
        <div className="clear-both space-y-1.5">
          {help}
          {control}
          {error}
        </div>
      </fieldset>
    )
  }
  if (field.type === 'checkbox') {
    return (
      <div className="space-y-1.5">
        <div className="flex min-h-11 items-start gap-2.5 py-2.5 md:min-h-0 md:py-0">
          {control}
          <Label htmlFor={id} className="font-normal">
            {field.label}
          </Label>
        </div>
        {help}
        {error}
      </div>
    )
  }
  return (
    <div className="space-y-1.5">
      <Label htmlFor={id} optional={!field.required}>
        {field.label}
      </Label>
      {help}
      {control}
      {error}
    </div>
  )
}
