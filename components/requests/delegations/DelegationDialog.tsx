'use client'
import { useId, useState, type ReactNode } from 'react'
import { RelationPicker } from '@/components/forms/answers/RelationPicker'
import type { RelationChoice } from '@/components/forms/answers/readChoices'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { Notice } from '@/components/portal/Notice'
import { sendCommand } from '@/components/portal/sendCommand'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Input } from '@/components/ui/Input'
import { Label } from '@/components/ui/Label'
import { Select } from '@/components/ui/Select'
import type { Delegation, DelegationScope } from './Delegation'
import { delegationFaults, type DelegationFaults } from './delegationFaults'
import { DelegationScopes } from './DelegationScopes'
import { dayValue } from './delegationWords'
import { startOfDay } from './startOfDay'

type Props = {
  me: { id: string; zone: string }
  now: number
  scopes: readonly DelegationScope[]
  /** The one that is changed; without it a new one is made. */
  old?: Delegation
  onClose: () => void
  /** `stale`: somebody else changed it meanwhile, and the page behind shows how. */
  onDone: (name: string, stale?: boolean) => void
}

const DAY_MS = 86_400_000

/** Who covers for me, from which day to which, and for what. */
export function DelegationDialog({ me, now, scopes, old, onClose, onDone }: Props) {
  const id = useId()
  const [to, setTo] = useState<RelationChoice | null>(old?.to ?? null)
  const [first, setFirst] = useState(
    old ? dayValue(old.startsAt, me.zone) : dayValue(new Date(now).toISOString(), me.zone),
  )
  const [last, setLast] = useState(old ? dayValue(old.endsAt, me.zone, true) : '')
  const [all, setAll] = useState(!old || old.scope.length === 0)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(old?.scope.map(({ slug }) => slug)))
  const [faults, setFaults] = useState<DelegationFaults>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  // A day that was not touched keeps the time of day that it had.
  const startsAt =
    old && first === dayValue(old.startsAt, me.zone) ? Date.parse(old.startsAt) : startOfDay(first, me.zone)
  const endsAt =
    old && last === dayValue(old.endsAt, me.zone, true)
      ? Date.parse(old.endsAt)
      : startOfDay(dayAfter(last), me.zone)

  const right = (name: keyof DelegationFaults) =>
    setFaults((now) => Object.fromEntries(Object.entries(now).filter(([fault]) => fault !== name)))
  const save = async () => {
    const found = delegationFaults(
      { to: to?.id ?? null, me: me.id, startsAt, endsAt, scope: all ? null : chosen },
      now,
    )
    setFaults(found)
    setProblem(null)
    const [wrong] = Object.keys(found)
    if (wrong || !to) return document.getElementById(`${id}-${wrong ?? 'to'}`)?.focus()
    setBusy(true)
    const answer = await sendCommand(old ? `/api/delegations/${old.id}` : '/api/delegations', {
      method: old ? 'PATCH' : 'POST',
      body: {
        ...(old ? { rev: old.rev } : { from: me.id }),
        to: to.id,
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(endsAt).toISOString(),
        scope: all ? [] : [...chosen],
      },
    })
    setBusy(false)
    if (answer.ok) return onDone(to.name)
    const [error] = answer.errors
    if (answer.status === 409) onDone(to.name, true)
    if (error?.field && ['to', 'startsAt', 'endsAt', 'scope'].includes(error.field))
      setFaults({ [error.field]: error.message })
    else setProblem(commandErrorText(error))
  }
  const field = (name: keyof DelegationFaults, label: string, control: ReactNode) => (
    <div className="min-w-0 flex-1 space-y-1.5">
      <Label htmlFor={`${id}-${name}`}>{label}</Label>
      {control}
      {faults[name] && (
        <p id={`${id}-${name}-fault`} role="alert" className="text-sm text-red">
          {faults[name]}
        </p>
      )}
    </div>
  )
  const aria = (name: keyof DelegationFaults) => ({
    id: `${id}-${name}`,
    'aria-invalid': faults[name] ? (true as const) : undefined,
    'aria-describedby': faults[name] ? `${id}-${name}-fault` : undefined,
  })

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={old ? 'Change who covers for you' : 'Who covers for you?'}
      footer={
        <>
          <Button onClick={onClose}>Back</Button>
          <Button variant="primary" busy={busy} onClick={() => void save()}>
            {old ? 'Save' : 'Hand over'}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {problem && <Notice tone="error">{problem}</Notice>}
        {field(
          'to',
          'Who',
          <RelationPicker
            collection="employees"
            chosen={to}
            onChoose={(choice) => {
              setTo(choice)
              right('to')
            }}
            aria-required
            {...aria('to')}
          />,
        )}
        <div className="flex flex-wrap gap-4">
          {field(
            'startsAt',
            'First day',
            <Input
              type="date"
              required
              value={first}
              onChange={(event) => {
                setFirst(event.target.value)
                right('startsAt')
              }}
              {...aria('startsAt')}
            />,
          )}
          {field(
            'endsAt',
            'Last day',
            <Input
              type="date"
              required
              value={last}
              min={first}
              onChange={(event) => {
                setLast(event.target.value)
                right('endsAt')
              }}
              {...aria('endsAt')}
            />,
          )}
        </div>
        {field(
          'scope',
          'For what',
          <Select
            value={all ? 'all' : 'some'}
            onChange={(event) => {
              setAll(event.target.value === 'all')
              right('scope')
            }}
            options={[
              { value: 'all', label: 'Everything I decide' },
              { value: 'some', label: 'Only some of it' },
            ]}
            {...aria('scope')}
          />,
        )}
        {!all &&
          (scopes.length > 0 ? (
            <DelegationScopes scopes={scopes} chosen={chosen} onChange={setChosen} />
          ) : (
            <p className="text-ink-soft">
              Nothing has waited for your decision yet, so there is nothing to choose from.
            </p>
          ))}
        <p className="text-sm text-ink-soft">
          You can still decide yourself. What they decide says that it was for you, and they cannot hand it
          on.
        </p>
      </div>
    </Dialog>
  )
}

function dayAfter(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? '' : new Date(at + DAY_MS).toISOString().slice(0, 10)
}
