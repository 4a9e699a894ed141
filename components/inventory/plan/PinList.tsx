'use client'
import { Check } from 'lucide-react'
import { RelativeTime } from '@/components/portal/RelativeTime'
import type { PlanPin } from './PlanPin'
import { placeWords } from './placeWords'

type Props = {
  pins: readonly PlanPin[]
  now: string
  selected: string | null
  onSelect: (pin: PlanPin) => void
  /** Left out where nothing is resolved. */
  onResolve?: (pin: PlanPin) => void
  busy?: boolean
}

/** The pins as a list: what is wrong, who said so, whether it is repaired. The one selected is the one on the picture. */
export function PinList({ pins, now, selected, onSelect, onResolve, busy = false }: Props) {
  return (
    <ol className="sw-pins" aria-label="Pins">
      {pins.map((pin) => (
        <li key={pin.id} className={pin.id === selected ? 'is-selected' : undefined}>
          <button
            type="button"
            className="sw-pins__one"
            aria-current={pin.id === selected ? 'true' : undefined}
            onClick={() => onSelect(pin)}
          >
            <span className={`sw-pins__number is-${pin.status}`}>{pin.number}</span>
            <span className="sw-pins__text">
              {pin.text}
              <span className="sr-only">, {placeWords(pin.position)}</span>
            </span>
          </button>
          <p className="sw-soft">
            {pin.createdBy.name}, <RelativeTime at={pin.createdAt} now={now} />
          </p>
          {pin.status === 'resolved' ? (
            <p className="sw-good">
              <Check size={14} aria-hidden /> Repaired
              {pin.resolvedBy ? ` by ${pin.resolvedBy.name}` : ''}
              {pin.resolvedAt ? (
                <>
                  , <RelativeTime at={pin.resolvedAt} now={now} />
                </>
              ) : null}
            </p>
          ) : onResolve ? (
            <button
              type="button"
              className="sw-btn is-small"
              aria-disabled={busy || undefined}
              aria-label={`Mark pin ${pin.number} as repaired`}
              onClick={() => {
                if (!busy) onResolve(pin)
              }}
            >
              Mark as repaired
            </button>
          ) : (
            <p className="sw-soft">Open</p>
          )}
        </li>
      ))}
    </ol>
  )
}
