import type { ComponentProps } from 'react'
import { cn } from './cn'

/** Grows with what is typed where the browser can, and scrolls where it cannot. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={cn(
        'control field-sizing-content max-h-96 min-h-20 resize-y py-2 leading-6 md:min-h-20',
        className,
      )}
    />
  )
}
