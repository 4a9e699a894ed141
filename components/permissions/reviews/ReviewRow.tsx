import { CircleCheck, CircleMinus, CircleOff } from 'lucide-react'
import { Badge } from '@/components/ui/Badge'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import type { ReviewLine } from './ReviewLine'

type Props = {
  line: ReviewLine
  chosen: boolean
  problem: string | undefined
  busy: boolean
  onChoose: (on: boolean) => void
  onKeep: () => void
  onRevoke: () => void
}

const kinds: Record<string, string> = {
  'role-assignments': 'Role',
  'group-memberships': 'Member of',
  'permission-grants': 'Direct right',
}

const decisions: Record<
  string,
  { word: string; tone: 'green' | 'red' | 'neutral'; icon: typeof CircleCheck }
> = {
  keep: { word: 'Kept', tone: 'green', icon: CircleCheck },
  revoke: { word: 'Taken away', tone: 'red', icon: CircleMinus },
  gone: { word: 'Had ended already', tone: 'neutral', icon: CircleOff },
}

function rightsText({ label, rights }: ReviewLine): string {
  if (rights.length === 0) return 'gives no right at the moment'
  return rights.length === 1 && rights[0] === label ? '' : `gives ${rights.join(', ')}`
}

/** One right: what was given, what it gives, and what is to become of it. */
export function ReviewRow({ line, chosen, problem, busy, onChoose, onKeep, onRevoke }: Props) {
  const name = `${line.label} of ${line.employee.name}`
  const decided = line.decision ? decisions[line.decision] : undefined
  const DecidedIcon = decided?.icon
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
      <label className="flex min-w-0 flex-1 basis-64 items-start gap-3">
        <Checkbox
          data-review-row
          className="mt-0.5"
          checked={chosen}
          disabled={decided !== undefined}
          aria-label={name}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <span className="min-w-0">
          <span className="block font-medium">
            <span className="font-normal text-ink-soft">{kinds[line.kind] ?? line.kind} </span>
            {line.label}
          </span>
          <span className="block text-sm break-words text-ink-soft">{rightsText(line)}</span>
          {problem && (
            <span role="alert" className="block text-sm text-red">
              {problem}
            </span>
          )}
        </span>
      </label>
      {decided && DecidedIcon ? (
        <span className="flex flex-col items-end gap-0.5">
          <Badge tone={decided.tone}>
            <DecidedIcon aria-hidden className="size-3" />
            {decided.word}
          </Badge>
          {line.reason && <span className="max-w-64 text-right text-sm text-ink-soft">{line.reason}</span>}
        </span>
      ) : (
        <span className="flex gap-2 max-md:w-full max-md:pl-8">
          <Button size="sm" disabled={busy} aria-label={`Keep ${name}`} onClick={onKeep}>
            Keep
          </Button>
          <Button
            size="sm"
            variant="quietDanger"
            disabled={busy}
            aria-label={`Take away ${name}`}
            onClick={onRevoke}
          >
            Take away
          </Button>
        </span>
      )}
    </li>
  )
}
