'use client'
import { DropdownMenu as Radix } from 'radix-ui'

export function MenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />
}
