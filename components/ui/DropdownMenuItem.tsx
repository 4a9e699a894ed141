'use client'
import { menuPart } from './menuPart'
import type { DropdownMenuItemProps } from './panels/MenuItem'

/** An entry of a `DropdownMenu` that goes somewhere (`href`) or does something (`onSelect`). */
export function DropdownMenuItem(props: DropdownMenuItemProps) {
  const menu = menuPart.get()
  return menu && <menu.MenuItem {...props} />
}
