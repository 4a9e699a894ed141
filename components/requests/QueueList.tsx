import { Coffee, ListFilter } from 'lucide-react'
import { EmptyState } from '@/components/portal/EmptyState'
import type { QueueItem, QueueKind } from './QueueItem'
import { queueRowId } from './queueRowId'
import { QueueRow } from './QueueRow'

type Props = {
  rows: readonly QueueItem[]
  kind: QueueKind
  now: string
  selected: QueueItem | undefined
  checked: ReadonlySet<string>
  problems: Readonly<Record<string, string>>
  /** Something narrows the list. */
  filtered: boolean
  isNew: (item: QueueItem) => boolean
  onSelect: (item: QueueItem) => void
  onToggle: (item: QueueItem) => void
}

/** The lines of the list, or one line that there are none. */
export function QueueList(props: Props) {
  const { rows, kind, now, selected, checked, problems, filtered, isNew, onSelect, onToggle } = props
  if (rows.length === 0)
    return (
      <div className="rounded-lg border bg-surface">
        {filtered ? (
          <EmptyState icon={<ListFilter aria-hidden />}>
            Nothing that waits for you fits this filter.
          </EmptyState>
        ) : (
          <EmptyState icon={<Coffee aria-hidden />}>
            {kind === 'approval'
              ? 'Nothing waits for your decision. Enjoy it.'
              : 'Nothing is left to deliver. Well done.'}
          </EmptyState>
        )}
      </div>
    )
  return (
    <ul
      aria-label={kind === 'approval' ? 'Waiting for you' : 'To fulfil'}
      className="divide-y rounded-lg border bg-surface"
    >
      {rows.map((item) => (
        <QueueRow
          key={item.step.id}
          id={queueRowId(item)}
          item={item}
          now={now}
          selected={item === selected}
          checked={checked.has(item.step.id)}
          isNew={isNew(item)}
          problem={problems[item.step.id]}
          onSelect={() => onSelect(item)}
          onToggle={kind === 'approval' ? () => onToggle(item) : undefined}
        />
      ))}
    </ul>
  )
}
