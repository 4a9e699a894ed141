'use client'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { Notice } from '@/components/portal/Notice'
import type { CommandError } from '@/components/portal/readErrors'
import { sendCommand } from '@/components/portal/sendCommand'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Label } from '@/components/ui/Label'
import { Select } from '@/components/ui/Select'
import { Textarea } from '@/components/ui/Textarea'

type Rule = { id: string; name: string; role: { name: string }; maxMinutes: number }

const SPANS = [15, 30, 60, 120, 240, 480]

function spanText(minutes: number): string {
  return minutes < 60 ? `${minutes} minutes` : minutes === 60 ? '1 hour' : `${minutes / 60} hours`
}

/** Takes a role in an emergency: which, why, for how long. It says beforehand who will hear of it. */
export function TakeRole({ rules }: { rules: readonly Rule[] }) {
  const id = useId()
  const router = useRouter()
  const [ruleId, setRuleId] = useState(rules[0]?.id ?? '')
  const [reason, setReason] = useState('')
  const [minutes, setMinutes] = useState(30)
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<readonly CommandError[]>([])
  const rule = rules.find((each) => each.id === ruleId) ?? rules[0]
  if (!rule) return null
  const allowed = SPANS.filter((span) => span <= rule.maxMinutes)
  const spans = allowed.length > 0 ? allowed : [rule.maxMinutes]
  const chosen = spans.includes(minutes) ? minutes : spans.at(-1)!
  const faultOf = (field: string) => errors.find((error) => error.field === field)
  const general = errors.find(({ field }) => field !== 'reason' && field !== 'minutes')

  const take = async () => {
    setBusy(true)
    const answer = await sendCommand('/api/elevations/take', {
      body: { rule: rule.id, reason: reason.trim(), minutes: chosen },
    })
    setBusy(false)
    if (!answer.ok) {
      setErrors(answer.errors)
      return
    }
    setErrors([])
    setReason('')
    toast.success(`You hold ${rule.role.name} for ${spanText(chosen)}.`)
    router.refresh()
  }

  return (
    <Card title="Take a role in an emergency">
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void take()
        }}
      >
        <p className="max-w-prose text-ink-soft">
          It is yours at once and ends by itself. Those responsible are told now, everything you do meanwhile
          is listed, and somebody else reviews it afterwards. Rights of others cannot be changed by virtue of
          it.
        </p>
        {general && <Notice tone="error">{commandErrorText(general)}</Notice>}
        <div className="grid gap-4 md:grid-cols-2">
          <div className="space-y-1.5">
            <Label htmlFor={`${id}-rule`}>Role</Label>
            <Select
              id={`${id}-rule`}
              value={rule.id}
              options={rules.map((each) => ({ value: each.id, label: `${each.role.name} (${each.name})` }))}
              onChange={({ target }) => setRuleId(target.value)}
            />
          </div>
          <div className="space-y-1.5">
            <Label htmlFor={`${id}-span`}>For how long</Label>
            <Select
              id={`${id}-span`}
              value={String(chosen)}
              options={spans.map((span) => ({ value: String(span), label: spanText(span) }))}
              onChange={({ target }) => setMinutes(Number(target.value))}
            />
            {faultOf('minutes') && <p className="text-sm text-red">{faultOf('minutes')?.message}</p>}
          </div>
        </div>
        <div className="space-y-1.5">
          <Label htmlFor={`${id}-reason`}>What is the emergency?</Label>
          <Textarea
            id={`${id}-reason`}
            value={reason}
            maxLength={2000}
            aria-invalid={faultOf('reason') ? true : undefined}
            aria-describedby={`${id}-reason-fault`}
            onChange={({ target }) => setReason(target.value)}
          />
          <p id={`${id}-reason-fault`} role="alert" className="text-sm text-red">
            {faultOf('reason') ? 'Say in at least 10 characters what the emergency is.' : ''}
          </p>
        </div>
        <Button type="submit" variant="danger" busy={busy}>
          Take the role and alert
        </Button>
      </form>
    </Card>
  )
}
