import { MetaLine } from '@/components/portal/MetaLine'
import { Avatar } from '@/components/ui/Avatar'
import { Badge } from '@/components/ui/Badge'
import { Button } from '@/components/ui/Button'
import type { Delegation } from './Delegation'
import { periodWords, scopeWords } from './delegationWords'

type Props = {
  delegation: Delegation
  /** Whose name it shows: of who covers, or of whom it is for. */
  whose: 'to' | 'from'
  zone: string
  now: number
  ready?: boolean
  onChange?: () => void
  onEnd?: () => void
}

/** One handing over: who, from when to when, for what, and whether it runs. */
export function DelegationRow({ delegation, whose, zone, now, ready, onChange, onEnd }: Props) {
  const person = delegation[whose]
  const over = Date.parse(delegation.endsAt) <= now
  const running = !over && Date.parse(delegation.startsAt) <= now
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5 md:px-5">
      <Avatar name={person.name} className="size-8" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className={over ? 'text-ink-soft' : 'font-medium'}>
            {whose === 'to'
              ? `${person.name} ${over ? 'covered' : running ? 'covers' : 'will cover'} for you`
              : person.name}
          </span>
          {running && <Badge tone="green">Now</Badge>}
          {over && <Badge>Over</Badge>}
        </p>
        <MetaLine className="text-sm text-ink-soft">
          <span className="tabular">{periodWords(delegation, zone)}</span>
          {scopeWords(delegation.scope)}
        </MetaLine>
      </div>
      {!over && onChange && onEnd && (
        <span className="flex gap-2">
          <Button size="sm" disabled={!ready} onClick={onChange} aria-label={`Change ${person.name}`}>
            Change
          </Button>
          <Button
            size="sm"
            variant="quietDanger"
            disabled={!ready}
            onClick={onEnd}
            aria-label={`End ${person.name}`}
          >
            {running ? 'End now' : 'Call off'}
          </Button>
        </span>
      )}
    </li>
  )
}
