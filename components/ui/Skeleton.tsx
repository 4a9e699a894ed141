import type { ComponentProps } from 'react'
import { cn } from './cn'

/** A grey shape of what will stand here. The list or page around it carries the words for screen readers. */
export function Skeleton({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} aria-hidden className={cn('h-4 animate-pulse rounded-md bg-hover', className)} />
}
