'use client'
import { CheckboxLine } from '@/components/ui/CheckboxLine'
import { Dialog } from '@/components/ui/Dialog'
import { Kbd } from '@/components/ui/Kbd'
import type { QueueKind } from './QueueItem'
import { useShortcuts } from './useShortcuts'

const move = [
  ['j', 'Next'],
  ['k', 'Previous'],
  ['Enter', 'Open the request'],
  ['/', 'Search in the list'],
  ['o', 'Filter'],
] as const
const keys = {
  approval: [
    ...move,
    ['a', 'Approve'],
    ['b', 'Send back'],
    ['r', 'Reject'],
    ['x', 'Mark for several at once'],
    ['?', 'This help'],
  ],
  fulfillment: [...move, ['f', 'Mark fulfilled'], ['?', 'This help']],
} as const

type Props = { open: boolean; onOpenChange: (open: boolean) => void; kind: QueueKind }

/** The keys of the queue, and the switch that turns them off. */
export function QueueHelp({ open, onOpenChange, kind }: Props) {
  const [on, setOn] = useShortcuts()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys in the queue">
      <dl className="space-y-2">
        {keys[kind].map(([key, meaning]) => (
          <div key={key} className="flex items-center gap-3">
            <dt className="w-14">
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 border-t pt-2">
        <CheckboxLine
          label="Use single keys here"
          checked={on}
          onChange={(event) => setOn(event.target.checked)}
        />
      </div>
    </Dialog>
  )
}
