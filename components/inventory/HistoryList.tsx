'use client'
import { useState } from 'react'
import { RelativeTime } from '@/components/portal/RelativeTime'
import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'
import type { ItemHistoryEntry } from './ItemHistoryEntry'
import type { ItemPicture } from './ItemPicture'
import { ItemStatusChip } from './ItemStatusChip'
import { PinsOn } from './plan/PinsOn'

type Props = {
  identifier: string
  entries: readonly ItemHistoryEntry[]
  createdAt: string
  pictures: readonly ItemPicture[]
  now: string
}

/** What happened to an asset, newest first; pins that a change put away can be looked at where they were. */
export function HistoryList({ identifier, entries, createdAt, pictures, now }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ol className="swi-history" aria-label="History">
      {entries.map((entry) => {
        const { assignedToName, assignedRequestNumber, comments = [] } = entry.snapshot
        const before = [
          assignedToName ? `was with ${assignedToName}` : null,
          assignedRequestNumber ? `for ${assignedRequestNumber}` : null,
        ].filter(Boolean)
        const shown = open === entry.id
        return (
          <li key={entry.id}>
            <p className="swi-history__what">
              <ItemStatusChip status={entry.from as ItemStatus} />
              <span aria-hidden>→</span>
              <span className="sr-only">to</span>
              <ItemStatusChip status={entry.to as ItemStatus} />
            </p>
            <p>
              {entry.actor?.name ?? 'Steward'}, <RelativeTime at={entry.at} now={now} />
              {before.length > 0 ? <span className="swi-soft"> · {before.join(' ')}</span> : null}
            </p>
            {entry.reason ? <p className="swi-quote">{entry.reason}</p> : null}
            {comments.length > 0 ? (
              <>
                <button
                  type="button"
                  className="swi-link"
                  aria-expanded={shown}
                  onClick={() => setOpen(shown ? null : entry.id)}
                >
                  {shown ? 'Hide' : 'Show'} {comments.length} {comments.length === 1 ? 'pin' : 'pins'} of that
                  time
                </button>
                {shown ? (
                  <PinsOn
                    label={`Plan of ${identifier} as it was`}
                    comments={comments}
                    pictures={pictures}
                    now={now}
                  />
                ) : null}
              </>
            ) : null}
          </li>
        )
      })}
      <li>
        <p>
          Added, <RelativeTime at={createdAt} now={now} />
        </p>
      </li>
    </ol>
  )
}
