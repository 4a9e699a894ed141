'use client'
import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type Props = {
  text: ReactNode
  /** One element that can be focused; it must already have a name of its own. */
  children: ReactNode
  side?: 'top' | 'right' | 'bottom' | 'left'
}

/** More about a control, never its only name: touch has no hover. */
export function Tooltip({ text, children, side = 'top' }: Props) {
  return (
    <Radix.Provider delayDuration={250}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-72 animate-enter rounded-md bg-ink px-2.5 py-1.5 text-sm text-surface"
          >
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
