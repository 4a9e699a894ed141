import { Checkbox } from '@/components/ui/Checkbox'
import type { FieldProps } from './FieldProps'

/** A box per option. The answer keeps the order of the options, not of the clicks. */
export function MultiselectField({ field, id, value, invalid, describedBy, onChange, onBlur }: FieldProps) {
  const options = field.options ?? []
  const chosen = new Set(Array.isArray(value) ? value : [])
  const toggle = (option: string, on: boolean) =>
    onChange(options.map((each) => each.value).filter((each) => (each === option ? on : chosen.has(each))))
  return (
    <div className="grid gap-x-4 sm:grid-cols-2">
      {options.map((option, index) => (
        <label key={option.value} className="flex min-h-11 items-center gap-2.5 md:min-h-8">
          <Checkbox
            id={index === 0 ? id : undefined}
            name={field.name}
            value={option.value}
            checked={chosen.has(option.value)}
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            onChange={(event) => toggle(option.value, event.target.checked)}
            onBlur={onBlur}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
