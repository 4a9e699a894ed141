import { Circle, CircleCheck, Hourglass } from 'lucide-react'
import { Badge } from '@/components/ui/Badge'
import type { RecordState } from './recordShapes'

type Props = {
  states: readonly RecordState[]
  state: string
  /** The state that an approval would lead to. */
  pendingTo?: string | null
}

/** The state of a record, and whether somebody is asked about the next one. */
export function StateChip({ states, state, pendingTo }: Props) {
  const labelOf = (key: string) => states.find((each) => each.key === key)?.label ?? key
  const done = states.find((each) => each.key === state)?.kind === 'done'
  const Mark = done ? CircleCheck : Circle
  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-1.5">
      <Badge tone={done ? 'green' : 'blue'}>
        <Mark aria-hidden className="size-3.5" />
        {labelOf(state)}
      </Badge>
      {pendingTo && (
        <Badge tone="amber">
          <Hourglass aria-hidden className="size-3.5" />
          {labelOf(pendingTo)} awaits approval
        </Badge>
      )}
    </span>
  )
}
