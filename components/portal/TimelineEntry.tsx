import type { ReactNode } from 'react'
import { eventWords } from './eventWords'
import { RelativeTime } from './RelativeTime'
import { StepperItem } from './StepperItem'

export type TimelineEntryProps = {
  kind: string
  /** ISO instant. */
  at: string
  now: string
  /** Null when Steward itself did it. */
  actor: { name: string } | null
  onBehalfOf?: { name: string } | null
  /** Which step, or from where to where. */
  label?: ReactNode
  comments?: string | null
  last: boolean
  children?: ReactNode
}

/** One thing that happened, on the line of a request or a record: what, by whom, when, and what was said. */
export function TimelineEntry(props: TimelineEntryProps) {
  const { kind, at, now, actor, onBehalfOf, label, comments, last, children } = props
  const { words, icon: EventIcon, tone } = eventWords(kind)
  return (
    <StepperItem
      state="Done"
      tone={tone}
      marker={<EventIcon aria-hidden strokeWidth={2.5} className="size-3.5" />}
      last={last}
    >
      <p>
        <span className="font-medium">{words}</span> by {actor?.name ?? 'Steward'}
        {onBehalfOf && <> for {onBehalfOf.name}</>}
      </p>
      <p className="text-sm text-ink-soft">
        {label && <>{label} · </>}
        <RelativeTime at={at} now={now} />
      </p>
      {comments && (
        <blockquote className="mt-1.5 border-l-2 pl-3 break-words whitespace-pre-wrap text-ink-soft">
          {comments}
        </blockquote>
      )}
      {children}
    </StepperItem>
  )
}
