import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn'

type Props = Omit<ComponentProps<'select'>, 'children'> & {
  options: readonly { value: string; label: string }[]
  /** Shown while nothing is chosen; choosing it again clears the answer. */
  placeholder?: string
}

/** The browser's own select in our clothes: right on every phone, and with every screen reader. */
export function Select({ options, placeholder, className, ...rest }: Props) {
  return (
    <span className={cn('relative block', className)}>
      <select {...rest} className="control appearance-none truncate pr-9">
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-soft"
      />
    </span>
  )
}
