'use client'
import { CalendarOff, Users } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { EmptyState } from '@/components/portal/EmptyState'
import { PageHeader } from '@/components/portal/PageHeader'
import { sendCommand } from '@/components/portal/sendCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { useNow } from '@/components/portal/useNow'
import { useTimeZone } from '@/components/portal/useTimeZone'
import { AlertDialog } from '@/components/ui/AlertDialog'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import type { Delegation, DelegationScope } from './Delegation'
import { DelegationDialog } from './DelegationDialog'
import { DelegationRow } from './DelegationRow'

type Props = {
  me: string
  now: string
  given: readonly Delegation[]
  received: readonly Delegation[]
  scopes: readonly DelegationScope[]
}

/** Who covers for me and for whom I do: made, changed and ended here. */
export function DelegationsPage({ me, now: drawn, given, received, scopes }: Props) {
  const router = useRouter()
  const ready = useHydrated()
  const zone = useTimeZone()
  const now = useNow(drawn) ?? Date.parse(drawn)
  const [asking, setAsking] = useState<{ old?: Delegation } | null>(null)
  const [ending, setEnding] = useState<Delegation | null>(null)
  const [busy, setBusy] = useState(false)
  const running = ending !== null && Date.parse(ending.startsAt) <= now

  const end = async () => {
    if (!ending) return
    setBusy(true)
    const path = `/api/delegations/${ending.id}`
    const answer = running
      ? await sendCommand(path, {
          method: 'PATCH',
          body: { rev: ending.rev, endsAt: new Date(now).toISOString() },
        })
      : await sendCommand(path, { method: 'DELETE' })
    setBusy(false)
    setEnding(null)
    if (answer.ok) toast.success(`${ending.to.name} does not cover for you any more.`)
    else toast.error('Nothing was changed.', { description: commandErrorText(answer.errors[0]) })
    router.refresh()
  }

  return (
    <>
      <PageHeader
        title="Cover"
        description="While you are away somebody else can decide in your place. Both of you see it here."
        actions={
          <Button variant="primary" disabled={!ready} onClick={() => setAsking({})}>
            Hand over
          </Button>
        }
      />
      <div className="max-w-3xl space-y-4">
        <Card title="Who covers for you" flush>
          {given.length === 0 ? (
            <EmptyState icon={<CalendarOff aria-hidden />}>
              Nobody covers for you. What waits for you waits until you are back.
            </EmptyState>
          ) : (
            <ul aria-label="Who covers for you" className="divide-y border-t">
              {given.map((delegation) => (
                <DelegationRow
                  key={delegation.id}
                  delegation={delegation}
                  whose="to"
                  zone={zone}
                  now={now}
                  ready={ready}
                  onChange={() => setAsking({ old: delegation })}
                  onEnd={() => setEnding(delegation)}
                />
              ))}
            </ul>
          )}
        </Card>
        <Card title="Whom you cover for" flush>
          {received.length === 0 ? (
            <EmptyState icon={<Users aria-hidden />}>
              Nobody has asked you to decide in their place.
            </EmptyState>
          ) : (
            <ul aria-label="Whom you cover for" className="divide-y border-t">
              {received.map((delegation) => (
                <DelegationRow
                  key={delegation.id}
                  delegation={delegation}
                  whose="from"
                  zone={zone}
                  now={now}
                />
              ))}
            </ul>
          )}
        </Card>
      </div>
      {asking && (
        <DelegationDialog
          me={{ id: me, zone }}
          now={now}
          scopes={scopes}
          old={asking.old}
          onClose={() => setAsking(null)}
          onDone={(name, stale) => {
            router.refresh()
            if (stale) return
            setAsking(null)
            toast.success(`${name} covers for you in that time.`)
          }}
        />
      )}
      <AlertDialog
        open={ending !== null}
        onOpenChange={(open) => {
          if (!open) setEnding(null)
        }}
        title={running ? 'End it now?' : 'Call it off?'}
        description={
          ending &&
          (running
            ? `${ending.to.name} cannot decide in your place from now on. What they have decided stays.`
            : `${ending.to.name} will not decide in your place.`)
        }
        confirm={running ? 'End now' : 'Call off'}
        busy={busy}
        onConfirm={() => void end()}
      />
    </>
  )
}
