'use client'
import { cloneElement, useState, type KeyboardEvent } from 'react'
import { menuPart } from './menuPart'
import type { DropdownMenuProps } from './panels/MenuPanel'
import { usePart } from './usePart'

/** A menu that stays where it is written, inside its landmark; it does not freeze the page behind it. */
export function DropdownMenu(props: DropdownMenuProps) {
  const [opened, setOpened] = useState(false)
  const menu = usePart(menuPart, opened, () => setOpened(false))
  if (menu && opened) return <menu.MenuPanel {...props} />
  return cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void menuPart.fetch(),
    onClick: () => setOpened(true),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      setOpened(true)
    },
  })
}
