import { CircleAlert } from 'lucide-react'
import { MetaLine } from '@/components/portal/MetaLine'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { Badge } from '@/components/ui/Badge'
import { Checkbox } from '@/components/ui/Checkbox'
import { cn } from '@/components/ui/cn'
import { DueTime } from '@/components/portal/DueTime'
import { PriorityMark } from '@/components/portal/PriorityMark'
import type { QueueItem } from './QueueItem'

type Props = {
  id: string
  item: QueueItem
  now: string
  selected: boolean
  checked: boolean
  /** It came since one last looked. */
  isNew: boolean
  problem?: string
  onSelect: () => void
  onToggle?: () => void
}

/** Who asks for what, the two answers that matter, why it is mine, how old, when due. */
export function QueueRow({ id, item, now, selected, checked, isNew, problem, onSelect, onToggle }: Props) {
  const { request } = item
  const other = request.requestedFor && request.requestedFor.id !== request.requester.id
  return (
    <li
      className={cn(
        'relative flex first:rounded-t-lg last:rounded-b-lg hover:bg-hover',
        checked && 'bg-accent-soft hover:bg-accent-soft',
        selected && 'lg:bg-accent-soft lg:hover:bg-accent-soft',
      )}
    >
      {selected && (
        <span
          aria-hidden
          className="absolute inset-y-2 left-0 hidden w-0.5 rounded-full bg-accent lg:block"
        />
      )}
      {onToggle && (
        <label htmlFor={`${id}-mark`} className="flex w-11 shrink-0 items-start justify-center pt-3.5">
          <Checkbox
            id={`${id}-mark`}
            checked={checked}
            onChange={onToggle}
            aria-label={`Mark ${request.number}`}
          />
        </label>
      )}
      <button
        id={id}
        data-queue-row
        type="button"
        aria-current={selected || undefined}
        onClick={onSelect}
        className={cn(
          'min-w-0 flex-1 py-3 pr-4 pl-2 text-left focus-visible:-outline-offset-2',
          !onToggle && 'pl-4',
        )}
      >
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium">{request.title}</span>
          <span className="tabular text-sm text-ink-faint">{request.number}</span>
          <PriorityMark priority={request.priority} />
          {isNew && <Badge tone="blue">New</Badge>}
        </span>
        <span className="block">
          {request.requester.name}
          {other && request.requestedFor && <> for {request.requestedFor.name}</>}
        </span>
        {request.answers.length > 0 && (
          <span className="line-clamp-1 text-sm text-ink-soft">
            {request.answers
              .slice(0, 2)
              .map((answer) => `${answer.label}: ${answer.value}`)
              .join(' · ')}
          </span>
        )}
        <MetaLine className="text-sm text-ink-faint">
          {item.why}
          <RelativeTime at={item.since} now={now} />
          {item.dueAt && (
            <DueTime dueAt={item.dueAt} now={now} breached={Date.parse(item.dueAt) < Date.parse(now)} />
          )}
        </MetaLine>
        {problem && (
          <span className="mt-1 flex items-start gap-1.5 text-sm text-red">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {problem}
          </span>
        )}
      </button>
    </li>
  )
}
