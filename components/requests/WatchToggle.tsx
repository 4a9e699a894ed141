'use client'
import { Bell, BellRing } from 'lucide-react'
import { peopleText } from '@/components/portal/peopleText'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/portal/Notice'
import { useRequestCommand } from './useRequestCommand'

type Props = {
  requestId: string
  watching: boolean
  /** Names of others who follow it. */
  others: readonly string[]
}

/** Follows a request or stops, and says who else does. */
export function WatchToggle({ requestId, watching, others }: Props) {
  const ready = useHydrated()
  const { send, busy, failure } = useRequestCommand(requestId)
  const change = () =>
    send(
      'watch',
      { watching: !watching },
      watching ? 'You no longer follow it.' : 'You hear of comments and of how it ends.',
    )
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {others.length > 0 && (
        <span className="text-sm text-ink-soft">Followed by {peopleText(others, 'and')}</span>
      )}
      <Button
        size="sm"
        variant="ghost"
        aria-pressed={watching}
        busy={busy}
        disabled={!ready}
        onClick={() => void change()}
      >
        {watching ? <BellRing aria-hidden className="size-4" /> : <Bell aria-hidden className="size-4" />}
        {watching ? 'Following' : 'Follow'}
      </Button>
      {failure && <Notice tone="error">{failure.message}</Notice>}
    </div>
  )
}
