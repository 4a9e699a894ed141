'use client'
import { CircleCheck } from 'lucide-react'
import { useId, useState, type FormEvent } from 'react'
import { commandErrorText } from './commandErrorText'
import { decisionWords, type DecisionAction } from './decisionWords'
import { Notice } from './Notice'
import { sendCommand } from './sendCommand'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'

type Props = {
  token: string
  action: DecisionAction
  number: string
  /** Where one reads the whole, signed in. */
  link: string
}

/** Confirms the one decision of a mailed link. Nothing happens before the button is pressed. */
export function MailDecisionForm({ token, action, number, link }: Props) {
  const id = useId()
  const { verb, done, needsReason } = decisionWords[action]
  const [comments, setComments] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [finished, setFinished] = useState(false)

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (needsReason && comments.trim() === '') {
      setMissing(true)
      document.getElementById(id)?.focus()
      return
    }
    setBusy(true)
    setProblem(null)
    const answer = await sendCommand('/api/mail-decisions', {
      body: { token, ...(comments.trim() ? { comments: comments.trim() } : {}) },
    })
    setBusy(false)
    if (answer.ok) setFinished(true)
    else setProblem(commandErrorText(answer.errors[0]))
  }

  if (finished) {
    return (
      <div role="status" className="space-y-4">
        <p className="flex items-start gap-2 font-medium">
          <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-green" />
          {done}: {number}. You can close this page.
        </p>
        <ButtonLink prefetch={false} href={link}>
          Open {number}
        </ButtonLink>
      </div>
    )
  }
  return (
    <form onSubmit={(event) => void send(event)} className="space-y-4">
      {problem && <Notice tone="error">{problem}</Notice>}
      <div className="space-y-1.5">
        <Label htmlFor={id} optional={!needsReason}>
          {needsReason ? 'Reason' : 'Comment'}
        </Label>
        <Textarea
          id={id}
          value={comments}
          maxLength={4000}
          aria-required={needsReason || undefined}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `${id}-fault` : undefined}
          onChange={(event) => {
            setComments(event.target.value)
            setMissing(false)
          }}
        />
        {missing && (
          <p id={`${id}-fault`} role="alert" className="text-sm text-red">
            Say why, in a sentence. The requester reads it.
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant={action === 'rejected' ? 'danger' : 'primary'} busy={busy}>
          {verb}
        </Button>
        <ButtonLink prefetch={false} href={link}>
          Read it in Steward first
        </ButtonLink>
      </div>
    </form>
  )
}
