import { Check } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn'

/** A native checkbox, drawn. Give it a label around it or an `aria-label`. */
export function Checkbox({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <span className={cn('relative inline-flex size-5 shrink-0', className)}>
      <input
        {...rest}
        type="checkbox"
        className="peer size-5 appearance-none rounded-sm border border-control bg-surface transition-colors checked:border-accent checked:bg-accent hover:border-ink-soft disabled:opacity-55 aria-invalid:border-red"
      />
      <Check
        aria-hidden
        strokeWidth={3}
        className="pointer-events-none absolute inset-0 m-auto size-3.5 text-on-accent opacity-0 peer-checked:opacity-100"
      />
    </span>
  )
}
