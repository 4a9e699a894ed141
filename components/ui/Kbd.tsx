import type { ComponentProps } from 'react'
import { cn } from './cn'

export function Kbd({ className, ...rest }: ComponentProps<'kbd'>) {
  return (
    <kbd
      {...rest}
      className={cn(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-sm border bg-sunken px-1 font-sans text-xs text-ink-soft',
        className,
      )}
    />
  )
}
