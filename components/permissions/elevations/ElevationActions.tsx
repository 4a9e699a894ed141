'use client'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { Notice } from '@/components/portal/Notice'
import { sendCommand } from '@/components/portal/sendCommand'
import { Button } from '@/components/ui/Button'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'

type Props = { id: string; may: 'end' | 'review'; role: string }

const words = {
  end: {
    label: 'Why it ends now',
    optional: true,
    button: 'End it now',
    done: 'It has ended.',
    field: 'reason',
  },
  review: {
    label: 'What you found',
    optional: false,
    button: 'Note the review',
    done: 'The review is noted.',
    field: 'note',
  },
} as const

/** Ends an elevation early, or notes what its review found. What was typed stays when it was refused. */
export function ElevationActions({ id, may, role }: Props) {
  const fieldId = useId()
  const router = useRouter()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { label, optional, button, done, field } = words[may]

  const send = async () => {
    setBusy(true)
    const body = text.trim() === '' && optional ? {} : { [field]: text.trim() }
    const answer = await sendCommand(`/api/elevations/${id}/${may}`, { body })
    setBusy(false)
    if (!answer.ok) {
      setProblem(commandErrorText(answer.errors[0]))
      if (answer.status === 409) router.refresh()
      return
    }
    setProblem(undefined)
    setText('')
    toast.success(done, { description: role })
    router.refresh()
  }

  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void send()
      }}
    >
      {problem && <Notice tone="error">{problem}</Notice>}
      <div className="space-y-1.5">
        <Label htmlFor={fieldId} optional={optional}>
          {label}
        </Label>
        <Textarea
          id={fieldId}
          value={text}
          maxLength={2000}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <Button type="submit" variant={may === 'end' ? 'danger' : 'primary'} busy={busy}>
        {button}
      </Button>
    </form>
  )
}
