'use client'
import { Button } from '@/components/ui/Button'
import { decisionWords, type DecisionAction } from './decisionWords'

type Props = {
  disabled: boolean
  /** The keys that do the same on this page. */
  keys?: Readonly<Record<DecisionAction, string>>
  onAsk: (action: DecisionAction) => void
}

const BUTTONS = [
  ['approved', 'primary'],
  ['returned', undefined],
  ['rejected', 'quietDanger'],
] as const

/** What somebody who is asked may answer. */
export function DecideButtons({ disabled, keys, onAsk }: Props) {
  return BUTTONS.map(([action, variant]) => (
    <Button
      key={action}
      variant={variant}
      disabled={disabled}
      aria-keyshortcuts={keys?.[action]}
      onClick={() => onAsk(action)}
    >
      {decisionWords[action].verb}
    </Button>
  ))
}
