'use client'
import { Button } from '@/components/ui/Button'
import type { DecisionAction } from '@/components/portal/decisionWords'

type Props = { count: number; onAct: (action: DecisionAction) => void; onClear: () => void }

/** What can be done with everything that is marked. */
export function QueueBulkBar({ count, onAct, onClear }: Props) {
  return (
    <div
      role="region"
      aria-label="Marked requests"
      className="fixed inset-x-2 bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-40 mx-auto flex max-w-xl animate-rise flex-wrap items-center gap-2 rounded-lg border bg-surface p-2 pl-4 shadow-lift md:bottom-4"
    >
      <p role="status" className="tabular mr-auto font-medium">
        {count} marked
      </p>
      <Button size="sm" variant="primary" onClick={() => onAct('approved')}>
        Approve {count}
      </Button>
      <Button size="sm" onClick={() => onAct('returned')}>
        Send back {count}
      </Button>
      <Button size="sm" variant="quietDanger" onClick={() => onAct('rejected')}>
        Reject {count}
      </Button>
      <Button size="sm" variant="ghost" onClick={onClear}>
        Clear
      </Button>
    </div>
  )
}
