'use client'
import Link from 'next/link'
import { decisionWords, type DecisionAction } from '@/components/portal/decisionWords'
import { Notice } from '@/components/portal/Notice'
import { Button } from '@/components/ui/Button'
import type { QueueItem } from './QueueItem'

export type BulkOutcome = {
  action: DecisionAction
  comments: string
  done: number
  /** `over`: trying again would be answered the same. */
  failed: readonly { item: QueueItem; message: string; over: boolean }[]
}
type Props = { outcome: BulkOutcome; busy: boolean; onRetry: () => void; onClose: () => void }

/** What became of each of several, and the way to try again those that were refused. */
export function QueueBulkResult({ outcome, busy, onRetry, onClose }: Props) {
  const { action, done, failed } = outcome
  const words = decisionWords[action]
  const open = failed.filter(({ over }) => !over).length
  return (
    <Notice
      tone={failed.length > 0 ? 'warning' : 'good'}
      className="mb-4"
      action={
        <span className="flex gap-2">
          {open > 0 && (
            <Button size="sm" busy={busy} onClick={onRetry}>
              Try {open === 1 ? 'it' : `these ${open}`} again
            </Button>
          )}
          <Button size="sm" variant="ghost" onClick={onClose}>
            Close
          </Button>
        </span>
      }
    >
      <p className="font-medium">
        {words.done} {done}
        {failed.length > 0 && `, ${failed.length} not`}.
      </p>
      {failed.length > 0 && (
        <ul aria-label="Not decided" className="mt-1 space-y-0.5">
          {failed.map(({ item, message }) => (
            <li key={item.step.id}>
              <Link
                href={`/requests/${item.request.id}`}
                className="tabular font-medium underline underline-offset-2"
              >
                {item.request.number}
              </Link>
              : {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
