'use client'
import { MonitorSmartphone } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { EmptyState } from '@/components/portal/EmptyState'
import { MetaLine } from '@/components/portal/MetaLine'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { sendCommand } from '@/components/portal/sendCommand'
import { AlertDialog } from '@/components/ui/AlertDialog'
import { Badge } from '@/components/ui/Badge'
import { Button } from '@/components/ui/Button'
import type { SessionEntry } from '@/src/domain/people/SessionEntry'
import { VIA_WORDS } from './sessionWords'

type Props = {
  sessions: readonly SessionEntry[]
  /** The server's clock, ISO. */
  now: string
}

/** Where one is signed in; each place can be signed out, or all but this one. */
export function SessionList({ sessions, now }: Props) {
  const router = useRouter()
  const [busy, setBusy] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const others = sessions.filter(({ current }) => !current)

  const end = async (which: { session: string } | { all: true }) => {
    setBusy('session' in which ? which.session : 'all')
    setProblem('')
    const answer = await sendCommand('/api/sessions/revoke', { body: which })
    setBusy(null)
    setAsking(false)
    // Gone already is what was wanted.
    if (!answer.ok && answer.status !== 404) {
      setProblem(commandErrorText(answer.errors[0]))
      return
    }
    setSaid('session' in which ? 'Signed out there.' : 'Signed out everywhere else.')
    router.refresh()
  }

  return (
    <div className="space-y-4">
      <p role="status" className={said ? 'text-ink-soft' : 'sr-only'}>
        {said}
      </p>
      {problem && (
        <p role="alert" className="rounded-lg bg-red-soft px-3 py-2.5 text-red">
          {problem}
        </p>
      )}
      <ul className="divide-y rounded-lg border bg-surface">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 md:px-5">
            <MonitorSmartphone aria-hidden className="size-5 shrink-0 text-ink-soft max-sm:hidden" />
            <div className="min-w-0 flex-1 basis-56">
              <h2 className="flex flex-wrap items-center gap-2 font-medium">
                {session.browser}
                {session.current && <Badge tone="accent">This browser</Badge>}
              </h2>
              <MetaLine className="mt-1 text-sm text-ink-soft">
                <span>{VIA_WORDS[session.via]}</span>
                {session.ip && <span>{session.ip}</span>}
                <span>
                  Since <RelativeTime at={session.since} now={now} />
                </span>
                <span>
                  Last seen <RelativeTime at={session.lastSeen} now={now} />
                </span>
              </MetaLine>
            </div>
            {!session.current && (
              <Button
                busy={busy === session.id}
                aria-label={`Sign out ${session.browser}`}
                onClick={() => void end({ session: session.id })}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <EmptyState>You are signed in nowhere else.</EmptyState>
      ) : (
        <Button variant="quietDanger" onClick={() => setAsking(true)}>
          Sign out everywhere else
        </Button>
      )}
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="Sign out everywhere else?"
        description={
          others.length === 1
            ? 'The other browser is signed out at once.'
            : `The ${others.length} other browsers are signed out at once.`
        }
        confirm="Sign out everywhere else"
        cancel="Stay signed in"
        busy={busy === 'all'}
        onConfirm={() => void end({ all: true })}
      />
    </div>
  )
}
