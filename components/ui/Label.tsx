import type { ComponentProps } from 'react'
import { cn } from './cn'

type Props = ComponentProps<'label'> & { optional?: boolean }

/** The optional ones are marked, not the required: most fields that are asked for are needed. */
export function Label({ className, children, optional = false, ...rest }: Props) {
  return (
    <label {...rest} className={cn('block font-medium text-ink', className)}>
      {children}
      {optional && <span className="font-normal text-ink-faint"> (optional)</span>}
    </label>
  )
}
