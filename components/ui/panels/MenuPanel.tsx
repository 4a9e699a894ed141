'use client'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import type { TriggerElement } from '../TriggerElement'

export type DropdownMenuProps = {
  /** One element that can be focused; it becomes the trigger. */
  trigger: TriggerElement
  children: ReactNode
  align?: 'start' | 'end'
}

/** A menu that stays where it is written, inside its landmark; it does not freeze the page behind it. */
export function MenuPanel({ trigger, children, align = 'end' }: DropdownMenuProps) {
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Content
        align={align}
        sideOffset={6}
        collisionPadding={8}
        className="z-50 max-h-[80dvh] min-w-56 animate-enter overflow-y-auto rounded-lg border bg-surface p-1 shadow-lift focus:outline-none"
      >
        {children}
      </Radix.Content>
    </Radix.Root>
  )
}
