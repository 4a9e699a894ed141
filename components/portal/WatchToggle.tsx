'use client'
import { Bell, BellRing } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { Notice } from './Notice'
import { peopleText } from './peopleText'
import { useCommand } from './useCommand'
import { useHydrated } from './useHydrated'

type Props = {
  /** The command that changes it. */
  path: string
  /** Id of who looks. */
  reader: string
  watchers: readonly { id: string; name: string }[]
}

/** Follows something or stops, and says who else does. */
export function WatchToggle({ path, reader, watchers }: Props) {
  const ready = useHydrated()
  const { send, busy, failure } = useCommand()
  const watching = watchers.some(({ id }) => id === reader)
  const others = watchers.filter(({ id }) => id !== reader).map(({ name }) => name)
  const change = () =>
    send(path, {
      body: { watching: !watching },
      done: watching ? 'You no longer follow it.' : 'You hear of comments and of what becomes of it.',
    })
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
