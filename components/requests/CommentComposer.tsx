'use client'
import { useId, useState, type FormEvent } from 'react'
import { Notice } from '@/components/portal/Notice'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { CheckboxLine } from '@/components/ui/CheckboxLine'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'
import { useRequestCommand } from './useRequestCommand'

type Props = { requestId: string; canInternal: boolean }

/** Writes a comment. What was typed stays until the server has it. */
export function CommentComposer({ requestId, canInternal }: Props) {
  const id = useId()
  const ready = useHydrated()
  const [body, setBody] = useState('')
  const [internal, setInternal] = useState(false)
  const { send, busy, failure } = useRequestCommand(requestId)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (body.trim() === '') {
      document.getElementById(id)?.focus()
      return
    }
    const result = await send(
      'comments',
      { body: body.trim(), ...(internal ? { internal: true } : {}) },
      'Comment added.',
    )
    if (result === 'done') setBody('')
  }

  return (
    <form onSubmit={submit} className="space-y-2 border-t pt-4">
      {failure && <Notice tone="error">{failure.message}</Notice>}
      <Label htmlFor={id}>Comment</Label>
      <Textarea
        id={id}
        value={body}
        rows={2}
        maxLength={10_000}
        placeholder={
          internal ? 'A note that the requester does not see' : 'Write to everyone on this request'
        }
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void submit(event)
        }}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        {canInternal ? (
          <CheckboxLine
            label="Internal: the requester does not see it"
            checked={internal}
            onChange={(event) => setInternal(event.target.checked)}
          />
        ) : (
          <span />
        )}
        <Button type="submit" busy={busy} disabled={!ready}>
          Add comment
        </Button>
      </div>
    </form>
  )
}
