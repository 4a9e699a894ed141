import Link from 'next/link'
import { DecideButtons } from '@/components/portal/DecideButtons'
import { MetaLine } from '@/components/portal/MetaLine'
import { Notice } from '@/components/portal/Notice'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { DueTime } from '@/components/portal/DueTime'
import { PriorityMark } from '@/components/portal/PriorityMark'
import type { QueueItem, QueueKind } from './QueueItem'
import type { QueueAction } from './useQueueDecisions'

type Props = {
  item: QueueItem
  now: string
  kind: QueueKind
  ready: boolean
  problem?: string
  onAct: (action: QueueAction) => void
}

/** Enough of a request to decide on it without opening it. */
export function QueuePeek({ item, now, kind, ready, problem, onAct }: Props) {
  const { request } = item
  const other = request.requestedFor && request.requestedFor.id !== request.requester.id
  return (
    <div className="space-y-4">
      <div>
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            href={`/requests/${request.id}`}
            className="rounded-sm text-md font-semibold underline-offset-4 hover:underline"
          >
            {request.title}
          </Link>
          <PriorityMark priority={request.priority} />
        </div>
        <p className="text-ink-soft">
          <span className="tabular">{request.number}</span>, asked by {request.requester.name}
          {other && request.requestedFor && <> for {request.requestedFor.name}</>}
        </p>
      </div>
      {problem && <Notice tone="error">{problem}</Notice>}
      {request.answers.length > 0 && (
        <dl className="divide-y border-y">
          {request.answers.map((answer) => (
            <div key={answer.label} className="grid gap-x-4 py-2 sm:grid-cols-[9rem_1fr]">
              <dt className="text-ink-soft">{answer.label}</dt>
              <dd className="min-w-0 break-words whitespace-pre-wrap">{answer.value}</dd>
            </div>
          ))}
        </dl>
      )}
      <MetaLine className="text-sm text-ink-soft">
        {item.step.label}
        {item.why}
        <>
          waiting since <RelativeTime at={item.since} now={now} style="since" />
        </>
        {item.dueAt && (
          <DueTime dueAt={item.dueAt} now={now} breached={Date.parse(item.dueAt) < Date.parse(now)} />
        )}
      </MetaLine>
      <div className="flex flex-wrap gap-2">
        {kind === 'approval' ? (
          <DecideButtons
            disabled={!ready}
            keys={{ approved: 'a', returned: 'b', rejected: 'r' }}
            onAsk={onAct}
          />
        ) : (
          <Button
            variant="primary"
            disabled={!ready}
            aria-keyshortcuts="f"
            onClick={() => onAct('fulfilled')}
          >
            Mark fulfilled
          </Button>
        )}
        <ButtonLink variant="ghost" href={`/requests/${request.id}`}>
          Open request
        </ButtonLink>
      </div>
    </div>
  )
}
