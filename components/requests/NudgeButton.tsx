'use client'
import { BellRing } from 'lucide-react'
import { Notice } from '@/components/portal/Notice'
import { peopleText } from '@/components/portal/peopleText'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { useRequestCommand } from './useRequestCommand'

type Props = {
  requestId: string
  /** Whom it waits for. */
  names: readonly string[]
  /** From when on they can be reminded again; null for now. */
  nextAt: string | null
  now?: string
}

/** Reminds those a request waits for, once a day. */
export function NudgeButton({ requestId, names, nextAt, now }: Props) {
  const ready = useHydrated()
  const { send, busy, failure } = useRequestCommand(requestId)
  const whom = peopleText(names, 'and', 2)
  return (
    <div className="mt-4 space-y-2 border-t pt-4">
      {failure && <Notice tone={failure.stale ? 'info' : 'error'}>{failure.message}</Notice>}
      {nextAt === null ? (
        <Button
          size="sm"
          busy={busy}
          disabled={!ready}
          onClick={() => void send('nudge', {}, `${whom} ${names.length === 1 ? 'is' : 'are'} reminded.`)}
        >
          <BellRing aria-hidden className="size-4" />
          Remind {whom}
        </Button>
      ) : (
        <p className="text-sm text-ink-soft">
          You reminded {whom}. Once a day is enough: again <RelativeTime at={nextAt} now={now} />.
        </p>
      )}
    </div>
  )
}
