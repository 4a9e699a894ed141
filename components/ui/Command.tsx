'use client'
import { Command as Cmdk } from 'cmdk'
import { Search } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { menuItemClass } from './menuItemClass'
import { overlayClass } from './overlayClass'

export type CommandEntry = {
  id: string
  label: string
  hint?: string
  icon?: ReactNode
  onSelect: () => void
}

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  placeholder: string
  typed: string
  onType: (typed: string) => void
  /** An answer to what is typed is on its way. */
  busy?: boolean
  /** How much was found, for screen readers. */
  status?: string
  /** What went wrong, above the list. */
  notice?: ReactNode
  empty: ReactNode
  groups: readonly { heading: string; entries: readonly CommandEntry[] }[]
}

/** A dialog with one search field and what it found; arrows move, Enter goes, Escape closes. */
export function Command(props: Props) {
  const { open, onOpenChange, title, placeholder, typed, onType, busy, status, notice, empty } = props
  const groups = props.groups.filter(({ entries }) => entries.length > 0)
  const none = groups.length === 0
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={overlayClass} />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-0 z-50 flex animate-rise flex-col bg-surface shadow-lift focus:outline-none md:inset-auto md:top-[12dvh] md:left-1/2 md:max-h-[70dvh] md:w-[36rem] md:-translate-x-1/2 md:rounded-lg md:border"
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          <Cmdk label={title} loop shouldFilter={false} className="flex min-h-0 flex-col">
            <div className="flex items-center gap-2.5 border-b px-4">
              <Search aria-hidden className="size-4 shrink-0 text-ink-faint" />
              <Cmdk.Input
                placeholder={placeholder}
                value={typed}
                onValueChange={onType}
                maxLength={200}
                className="h-13 min-w-0 flex-1 bg-transparent text-md outline-none"
              />
              <Radix.Close className="-mr-2 inline-flex h-11 items-center rounded-lg px-2 text-sm text-ink-soft hover:text-ink">
                Close
              </Radix.Close>
            </div>
            <p role="status" className="sr-only">
              {status}
            </p>
            {notice}
            {/* Beside the list: a list box may hold nothing but what can be chosen. */}
            {none && <p className="px-4.5 py-10 text-center text-ink-soft">{empty}</p>}
            <Cmdk.List
              aria-busy={busy}
              className={cn('overflow-y-auto overscroll-contain p-2', none && 'hidden')}
            >
              {groups.map((group) => (
                <Cmdk.Group
                  key={group.heading}
                  heading={group.heading}
                  className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-faint"
                >
                  {group.entries.map((entry) => (
                    <Cmdk.Item
                      key={entry.id}
                      value={entry.id}
                      onSelect={entry.onSelect}
                      className={menuItemClass}
                    >
                      <span className="text-ink-soft">{entry.icon}</span>
                      <span className="min-w-0 flex-1 truncate">{entry.label}</span>
                      {entry.hint && (
                        <span className="max-w-[45%] truncate text-sm text-ink-faint">{entry.hint}</span>
                      )}
                    </Cmdk.Item>
                  ))}
                </Cmdk.Group>
              ))}
            </Cmdk.List>
          </Cmdk>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
