import Link from 'next/link'
import { Notice } from '@/components/portal/Notice'
import { Button } from '@/components/ui/Button'
import type { Departed } from './useQueueRows'

type Props = { departed: Departed; onNext?: () => void }

/** Stands where a request stood that somebody else decided in the meantime. */
export function QueueDeparted({ departed, onNext }: Props) {
  const { request } = departed.item
  return (
    <div className="space-y-4">
      <div>
        <Link
          href={`/requests/${request.id}`}
          className="rounded-sm text-md font-semibold underline-offset-4 hover:underline"
        >
          {request.title}
        </Link>
        <p className="text-ink-soft">
          <span className="tabular">{request.number}</span>, asked by {request.requester.name}
        </p>
      </div>
      <Notice tone="info">
        {departed.words ?? 'Somebody else was faster'}. It has left your list; there is nothing for you to do.
      </Notice>
      {onNext && <Button onClick={onNext}>Next one</Button>}
    </div>
  )
}
