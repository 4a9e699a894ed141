import { RelativeTime } from '@/components/portal/RelativeTime'
import { actionText } from './actionText'

type Props = {
  events: readonly { id: string; at: string; action: string; entityType: string; reason: string | null }[]
  now: string
}

/** What was done while an elevation ran, oldest first. */
export function ActionLog({ events, now }: Props) {
  return (
    <ol className="divide-y">
      {events.map((event) => (
        <li key={event.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 px-4 py-2.5 md:px-5">
          <span className="min-w-0 flex-1 basis-56">
            <span className="font-medium">{actionText(event.action)}</span>
            {event.reason && <span className="block text-sm text-ink-soft">{event.reason}</span>}
          </span>
          <RelativeTime at={event.at} now={now} className="tabular text-sm text-ink-soft" />
        </li>
      ))}
    </ol>
  )
}
