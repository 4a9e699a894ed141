'use client'
import { useId, useState, type FormEvent } from 'react'
import { Notice } from '@/components/portal/Notice'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { CheckboxLine } from '@/components/ui/CheckboxLine'
import { Label } from '@/components/ui/Label'
import { CommentFiles, type CommentFile } from './CommentFiles'
import { MentionTextarea } from './MentionTextarea'
import { useRequestCommand } from './useRequestCommand'

type Props = { requestId: string; canInternal: boolean }

/** Writes a comment, with people named and files attached. What was typed stays until the server has it. */
export function CommentComposer({ requestId, canInternal }: Props) {
  const id = useId()
  const ready = useHydrated()
  const [body, setBody] = useState('')
  const [internal, setInternal] = useState(false)
  const [named, setNamed] = useState<Readonly<Record<string, string>>>({})
  const [files, setFiles] = useState<readonly CommentFile[]>([])
  const [uploading, setUploading] = useState(false)
  const { send, busy, failure } = useRequestCommand(requestId)

  const submit = async () => {
    if (body.trim() === '') {
      document.getElementById(id)?.focus()
      return
    }
    if (uploading || busy) return
    // Who was picked and whose name was deleted again is not mentioned.
    const mentions = Object.entries(named)
      .filter(([, name]) => body.includes(`@${name}`))
      .map(([person]) => person)
    const result = await send(
      'comments',
      {
        body: body.trim(),
        ...(internal ? { internal: true } : {}),
        ...(mentions.length > 0 ? { mentions } : {}),
        ...(files.length > 0 ? { attachments: files.map((file) => file.id) } : {}),
      },
      'Comment added.',
    )
    if (result !== 'done') return
    setBody('')
    setNamed({})
    setFiles([])
  }

  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void submit()
      }}
      className="space-y-2 border-t pt-4"
    >
      {failure && <Notice tone="error">{failure.message}</Notice>}
      <Label htmlFor={id}>Comment</Label>
      <MentionTextarea
        id={id}
        requestId={requestId}
        internal={internal}
        value={body}
        placeholder={
          internal
            ? 'A note that the requester does not see. @ names somebody.'
            : 'Write to everyone on this request. @ names somebody.'
        }
        onChange={setBody}
        onMention={(person) => setNamed((now) => ({ ...now, [person.id]: person.name }))}
        onSend={() => void submit()}
      />
      <CommentFiles files={files} onChange={setFiles} onBusy={setUploading} />
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
        <Button type="submit" busy={busy} disabled={!ready || uploading}>
          Add comment
        </Button>
      </div>
    </form>
  )
}
