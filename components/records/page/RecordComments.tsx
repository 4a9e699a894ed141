'use client'
import { useId, useState, type FormEvent } from 'react'
import { CommentList, type ShownComment } from '@/components/portal/CommentList'
import { Notice } from '@/components/portal/Notice'
import { useCommand } from '@/components/portal/useCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'

type Props = {
  recordId: string
  comments: readonly ShownComment[]
  canComment: boolean
  now: string
}

/** What people said to each other about a record, oldest first. What is typed stays until the server has it. */
export function RecordComments({ recordId, comments, canComment, now }: Props) {
  const id = useId()
  const ready = useHydrated()
  const [body, setBody] = useState('')
  const { send, busy, failure } = useCommand()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (body.trim() === '') return document.getElementById(id)?.focus()
    const sent = await send(`/api/records/${recordId}/comments`, {
      body: { body: body.trim() },
      done: 'Comment added.',
    })
    if (sent.ok) setBody('')
  }

  return (
    <div className="space-y-5">
      <CommentList comments={comments} now={now} />
      {canComment && (
        <form onSubmit={(event) => void submit(event)} className="space-y-2 border-t pt-4">
          {failure && <Notice tone="error">{failure.message}</Notice>}
          <Label htmlFor={id}>Comment</Label>
          <Textarea
            id={id}
            value={body}
            rows={2}
            maxLength={10_000}
            placeholder="Write to everyone who works with this"
            onChange={(event) => setBody(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void submit(event)
            }}
          />
          <div className="flex justify-end">
            <Button type="submit" busy={busy} disabled={!ready}>
              Add comment
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
