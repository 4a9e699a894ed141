'use client'
import { useState } from 'react'
import { TimelineEntry } from '@/components/portal/TimelineEntry'
import { useTimeZone } from '@/components/portal/useTimeZone'
import { Button } from '@/components/ui/Button'
import { fieldLabel } from '../fieldLabel'
import type { Person, RecordField, RecordState } from '../recordShapes'
import { valueText } from '../valueText'

export type RecordEvent = {
  at: string
  /** Null when Steward itself did it. */
  actor: { id: string | null; name: string } | null
  onBehalfOf?: Person | null
  kind: string
  changes: { field: string; label?: string; from?: unknown; to?: unknown }[]
  comments?: string | null
}

type Props = {
  /** Oldest first. */
  events: readonly RecordEvent[]
  fields: readonly RecordField[]
  states: readonly RecordState[]
  names: Readonly<Record<string, string>>
  now: string
}

const AT_FIRST = 8

/** What happened to a record, newest first, with what each change made of its fields. */
export function RecordTimeline({ events, fields, states, names, now }: Props) {
  const timeZone = useTimeZone()
  const [all, setAll] = useState(false)
  // Which type it is stands above the page already.
  const newest = [...events]
    .reverse()
    .map((event) => ({ ...event, changes: event.changes.filter(({ field }) => field !== 'type') }))
  const shown = all ? newest : newest.slice(0, AT_FIRST)
  const rest = newest.length - shown.length
  const say = (field: string, value: unknown) => valueText(field, value, { fields, states, names, timeZone })
  if (events.length === 0) return <p className="text-ink-soft">Nothing has happened yet.</p>
  return (
    <>
      <ol aria-label="Timeline">
        {shown.map((event, index) => (
          <TimelineEntry
            key={`${event.at} ${event.kind} ${index}`}
            {...event}
            // What was written stands in the comments below; here it is enough that it was.
            comments={event.kind === 'comment' ? null : event.comments}
            now={now}
            last={index === shown.length - 1}
          >
            {event.changes.length > 0 && (
              <dl className="mt-1 space-y-0.5 text-sm">
                {event.changes.map(({ field, label, from, to }) => (
                  <div key={field} className="break-words">
                    <dt className="inline text-ink-soft">{label ?? fieldLabel(field, fields)}: </dt>
                    <dd className="inline">
                      {say(field, from) !== null && (
                        <>
                          <del className="text-ink-faint">{say(field, from)}</del>{' '}
                          <span aria-hidden className="text-ink-faint">
                            →
                          </span>{' '}
                        </>
                      )}
                      {say(field, to) ?? <span className="text-ink-soft">emptied</span>}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </TimelineEntry>
        ))}
      </ol>
      {rest > 0 && (
        <Button size="sm" className="mt-3" onClick={() => setAll(true)}>
          Show {rest} more
        </Button>
      )}
    </>
  )
}
