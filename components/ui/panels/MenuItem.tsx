'use client'
import Link from 'next/link'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '../cn'
import { menuItemClass } from '../menuItemClass'

export type DropdownMenuItemProps = {
  children: ReactNode
  icon?: ReactNode
  href?: string
  /** A whole page load instead of a client navigation: for the admin, which has its own root layout. */
  hardLink?: boolean
  onSelect?: () => void
  disabled?: boolean
  className?: string
}

/** An entry that goes somewhere (`href`) or does something (`onSelect`). */
export function MenuItem({
  children,
  icon,
  href,
  hardLink,
  onSelect,
  disabled,
  className,
}: DropdownMenuItemProps) {
  const look = cn(menuItemClass, className)
  if (href !== undefined) {
    return (
      <Radix.Item asChild disabled={disabled} onSelect={onSelect}>
        {hardLink ? (
          <a href={href} className={look}>
            {icon}
            {children}
          </a>
        ) : (
          <Link href={href} className={look}>
            {icon}
            {children}
          </Link>
        )}
      </Radix.Item>
    )
  }
  return (
    <Radix.Item disabled={disabled} onSelect={onSelect} className={look}>
      {icon}
      {children}
    </Radix.Item>
  )
}
