import Link from 'next/link'
import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './buttonClass'
import { cn } from './cn'

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ variant, size, className, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return <Link {...rest} className={cn(buttonClass({ variant, size }), className)} />
}
