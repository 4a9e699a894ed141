'use client'
import { DropdownMenu as Radix } from 'radix-ui'

export function DropdownMenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />
}
