'use client'
import { cloneElement } from 'react'
import { createPart } from './createPart'
import type { PopoverProps } from './panels/PopoverPanel'
import { usePart } from './usePart'

const part = createPart(() => import('./panels/PopoverPanel'))

/** A panel at its trigger, for more than a menu holds. It stays where it is written, inside its landmark. */
export function Popover(props: PopoverProps) {
  const { open, onOpenChange, trigger } = props
  const panel = usePart(part, open, () => onOpenChange(false))
  if (panel) return <panel.PopoverPanel {...props} />
  return cloneElement(trigger, {
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
    onPointerEnter: () => void part.fetch(),
    onClick: () => onOpenChange(true),
  })
}
