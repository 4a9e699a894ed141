'use client'
import { Notice } from '@/components/portal/Notice'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { usePart } from '@/components/ui/usePart'
import { faultsByField } from '../faultsByField'
import type { RecordField, RecordMove, RecordState } from '../recordShapes'
import { transitionPart } from './transitionPart'
import { useTransition } from './useTransition'

type Props = {
  record: { id: string; number: string }
  moves: readonly RecordMove[]
  states: readonly RecordState[]
  fields: readonly RecordField[]
}

/** Where a record may go from here: what I may do as buttons, what I may not with the reason. */
export function MoveButtons({ record, moves, states, fields }: Props) {
  const ready = useHydrated()
  const labelOf = (key: string) => states.find((state) => state.key === key)?.label ?? key
  const transition = useTransition(labelOf)
  const { asking, failure } = transition
  const dialog = usePart(transitionPart, asking !== null, transition.close)
  const open = moves.filter(({ allowed }) => allowed)
  const closed = moves.filter(({ allowed, why }) => !allowed && why)
  if (moves.length === 0) return <p className="text-ink-soft">From here it goes nowhere.</p>
  return (
    <div className="space-y-3">
      {open.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {open.map((move, index) => (
            <Button
              key={move.to}
              variant={index === 0 ? 'primary' : 'secondary'}
              disabled={!ready}
              busy={transition.busy}
              onClick={() => transition.begin(record, move)}
            >
              {move.label}
            </Button>
          ))}
        </div>
      )}
      {failure && !asking && (
        <Notice tone={failure.status === 409 ? 'warning' : 'error'}>{failure.message}</Notice>
      )}
      {closed.length > 0 && (
        <ul aria-label="Not open to you" className="space-y-1 text-sm text-ink-soft">
          {closed.map((move) => (
            <li key={move.to}>
              <span className="font-medium text-ink">{move.label}:</span> {move.why}
            </li>
          ))}
        </ul>
      )}
      {asking && dialog && (
        <dialog.TransitionDialog
          key={asking.move.to}
          number={record.number}
          toLabel={labelOf(asking.move.to)}
          move={asking.move}
          fields={fields}
          busy={transition.busy}
          problem={failure?.message}
          faults={faultsByField(failure)}
          onClose={transition.close}
          onConfirm={transition.confirm}
        />
      )}
    </div>
  )
}
