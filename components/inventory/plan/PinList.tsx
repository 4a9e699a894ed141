'use client'
import { Check } from 'lucide-react'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { useHydrated } from '@/components/portal/useHydrated'
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
  const ready = useHydrated()
  return (
    <ol className="swi-pins" aria-label="Pins">
      {pins.map((pin) => (
        <li key={pin.id} className={pin.id === selected ? 'is-selected' : undefined}>
          <button
            type="button"
            className="swi-pins__one"
            aria-current={pin.id === selected ? 'true' : undefined}
            onClick={() => onSelect(pin)}
          >
            <span className={`swi-pins__number is-${pin.status}`}>{pin.number}</span>
            <span className="swi-pins__text">
              {pin.text}
              <span className="sr-only">, {placeWords(pin.position)}</span>
            </span>
          </button>
          <p className="swi-soft">
            {pin.createdBy.name}, <RelativeTime at={pin.createdAt} now={now} />
          </p>
          {pin.status === 'resolved' ? (
            <p className="swi-good">
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
              className="swi-btn is-small"
              disabled={!ready}
              aria-disabled={busy || undefined}
              aria-label={`Mark pin ${pin.number} as repaired`}
              onClick={() => {
                if (!busy) onResolve(pin)
              }}
            >
              Mark as repaired
            </button>
          ) : (
            <p className="swi-soft">Open</p>
          )}
        </li>
      ))}
    </ol>
  )
}
