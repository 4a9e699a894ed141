'use client'
import { menuPart } from './menuPart'

export function DropdownMenuSeparator() {
  const menu = menuPart.get()
  return menu && <menu.MenuSeparator />
}
