'use client'
import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type Props = {
  label: string
  items: readonly { value: string; label: ReactNode; content: ReactNode }[]
  initial?: string
}

export function Tabs({ label, items, initial }: Props) {
  return (
    <Radix.Root defaultValue={initial ?? items[0]?.value}>
      <Radix.List aria-label={label} className="flex gap-1 overflow-x-auto border-b">
        {items.map((item) => (
          <Radix.Trigger
            key={item.value}
            value={item.value}
            className="-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent px-3 font-medium whitespace-nowrap text-ink-soft transition-colors hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:text-ink md:min-h-9"
          >
            {item.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {items.map((item) => (
        <Radix.Content key={item.value} value={item.value} className="pt-4">
          {item.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
