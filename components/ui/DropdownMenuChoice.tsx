'use client'
import { menuPart } from './menuPart'
import type { DropdownMenuChoiceProps } from './panels/MenuChoice'

/** One of a few inside a `DropdownMenu`. The menu stays open, so that the effect can be seen. */
export function DropdownMenuChoice<T extends string>(props: DropdownMenuChoiceProps<T>) {
  const menu = menuPart.get()
  return menu && <menu.MenuChoice {...props} />
}
