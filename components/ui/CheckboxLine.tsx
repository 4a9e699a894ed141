import { useId, type ComponentProps, type ReactNode } from 'react'
import { Checkbox } from './Checkbox'

type Props = Omit<ComponentProps<typeof Checkbox>, 'children'> & { label: ReactNode }

/** A checkbox with its words beside it; the whole line is the target. */
export function CheckboxLine({ label, id, ...rest }: Props) {
  const own = useId()
  return (
    <label htmlFor={id ?? own} className="flex min-h-11 items-center gap-2.5 md:min-h-8">
      <Checkbox {...rest} id={id ?? own} />
      {label}
    </label>
  )
}
