'use client'
import { MessageSquare } from 'lucide-react'
import { useId, useState, type FormEvent } from 'react'
import { Notice } from '@/components/portal/Notice'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { useHydrated } from '@/components/portal/useHydrated'
import { Avatar } from '@/components/ui/Avatar'
import { Button } from '@/components/ui/Button'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'
import type { Person } from '../recordShapes'
import { useRecordCommand } from '../useRecordCommand'

type Props = {
  recordId: string
  comments: readonly { id: string; author: Person | null; body: string; at: string }[]
  canComment: boolean
  now: string
}

/** What people said to each other about a record, oldest first. What is typed stays until the server has it. */
export function RecordComments({ recordId, comments, canComment, now }: Props) {
  const id = useId()
  const ready = useHydrated()
  const [body, setBody] = useState('')
  const { send, busy, failure } = useRecordCommand()

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
      {comments.length === 0 && (
        <p className="flex items-center gap-2 text-ink-soft">
          <MessageSquare aria-hidden className="size-4" />
          Nobody has written anything yet.
        </p>
      )}
      {comments.length > 0 && (
        <ol aria-label="Comments" className="space-y-5">
          {comments.map((comment) => (
            <li key={comment.id} className="flex gap-3">
              <Avatar name={comment.author?.name ?? 'Steward'} className="size-7" />
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-x-2">
                  <span className="font-medium">{comment.author?.name ?? 'Steward'}</span>
                  <RelativeTime at={comment.at} now={now} className="text-sm text-ink-soft" />
                </p>
                <p className="break-words whitespace-pre-wrap">{comment.body}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
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
