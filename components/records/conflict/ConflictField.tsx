'use client'
import { useId } from 'react'
import { cn } from '@/components/ui/cn'
import type { Side } from './mergeConflict'

type Props = {
  label: string
  /** What both began from. */
  was: string
  mine: string
  theirs: string
  who: string
  chosen: Side | undefined
  missing: boolean
  onChoose: (side: Side) => void
}

/** One field that two people changed: mine beside theirs, one of them to be taken. */
export function ConflictField({ label, was, mine, theirs, who, chosen, missing, onChoose }: Props) {
  const name = useId()
  const sides = [
    { side: 'mine', title: 'Yours', text: mine },
    { side: 'theirs', title: `From ${who}`, text: theirs },
  ] as const
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">{label}</legend>
      <p className="text-sm text-ink-soft">Before: {was}</p>
      <div className="mt-1.5 grid gap-2 sm:grid-cols-2">
        {sides.map(({ side, title, text }) => (
          <label
            key={side}
            className={cn(
              'grid min-h-11 min-w-0 grid-cols-[auto_minmax(0,1fr)] content-start gap-x-2.5 rounded-lg border px-3 py-2.5 transition-colors hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              chosen === side && 'border-accent bg-accent-soft',
              missing && 'border-red',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={chosen === side}
              onChange={() => onChoose(side)}
              className="mt-0.5 size-4 accent-(--accent) outline-none"
            />
            <span className="text-sm text-ink-soft">{title}</span>
            <span className="col-start-2 max-h-48 min-w-0 overflow-y-auto break-words whitespace-pre-wrap">
              {text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
