'use client'
import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import type { DropVerdict } from './dropVerdict'

type Props = {
  id: string
  label: string
  count: string
  /** What dropping the carried card here would do; null when none is carried, or it came from here. */
  verdict: DropVerdict | null
  children: ReactNode
}

/** A state of the board. While a card is carried it shows whether it can be put down here. */
export function BoardColumn({ id, label, count, verdict, children }: Props) {
  const { setNodeRef, isOver } = useDroppable({ id })
  return (
    <section
      ref={setNodeRef}
      aria-label={label}
      className={cn(
        'flex min-h-64 w-[82vw] shrink-0 snap-start flex-col rounded-lg border bg-sunken p-2 transition-colors sm:w-auto sm:min-w-52 sm:flex-1 sm:basis-0',
        verdict?.ok && 'border-dashed border-accent',
        verdict?.ok && isOver && 'bg-accent-soft',
        verdict && !verdict.ok && 'opacity-60',
        verdict && !verdict.ok && isOver && 'border-red',
      )}
    >
      <h2 className="flex items-center justify-between gap-2 px-1.5 pt-1 pb-2 font-semibold">
        {label}
        <span className="tabular text-sm font-normal text-ink-soft">{count}</span>
      </h2>
      {children}
    </section>
  )
}
