'use client'
import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import type { TriggerElement } from '../TriggerElement'

export type PopoverProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** One element that can be focused; it becomes the trigger. */
  trigger: TriggerElement
  /** What screen readers call it. */
  label: string
  children: ReactNode
}

/** A panel at its trigger, for more than a menu holds. It stays where it is written, inside its landmark. */
export function PopoverPanel({ open, onOpenChange, trigger, label, children }: PopoverProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Content
        aria-label={label}
        align="end"
        sideOffset={6}
        collisionPadding={8}
        className="z-50 flex max-h-[min(36rem,80dvh)] w-100 animate-enter flex-col rounded-lg border bg-surface shadow-lift focus:outline-none"
      >
        {children}
      </Radix.Content>
    </Radix.Root>
  )
}
