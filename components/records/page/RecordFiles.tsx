'use client'
import { useId, useRef, useState } from 'react'
import { uploadFile } from '@/components/forms/answers/uploadFile'
import { FileLink } from '@/components/portal/FileLink'
import { Notice } from '@/components/portal/Notice'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { useCommand } from '@/components/portal/useCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import type { Person } from '../recordShapes'

export type RecordFile = { id: string; filename: string; url: string; owner: Person | null; at: string }

type Props = { recordId: string; files: readonly RecordFile[]; canAttach: boolean; now: string }

/** The files of a record, and the way to add one. */
export function RecordFiles({ recordId, files, canAttach, now }: Props) {
  const id = useId()
  const ready = useHydrated()
  const input = useRef<HTMLInputElement>(null)
  const [uploading, setUploading] = useState('')
  const [problem, setProblem] = useState('')
  const { send, busy } = useCommand()

  const take = async (file: File | undefined) => {
    if (!file || uploading) return
    setUploading(file.name)
    setProblem('')
    const upload = await uploadFile(file)
    if (upload.ok) {
      const sent = await send(`/api/records/${recordId}/attachments`, {
        body: { attachment: upload.id },
        done: `${file.name} is attached.`,
      })
      if (!sent.ok && sent.failure) setProblem(sent.failure.message)
    } else setProblem(upload.message)
    setUploading('')
  }

  return (
    <div className="space-y-3">
      {files.length === 0 && <p className="text-ink-soft">No files yet.</p>}
      {files.length > 0 && (
        <ul aria-label="Files" className="space-y-1">
          {files.map((file) => (
            <li key={file.id} className="flex min-h-11 min-w-0 flex-wrap items-center gap-x-2 md:min-h-8">
              <FileLink file={file} />
              <span className="text-sm text-ink-soft">
                {file.owner?.name ?? 'Steward'}, <RelativeTime at={file.at} now={now} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {problem && <Notice tone="error">{problem}</Notice>}
      {canAttach && (
        <>
          <input
            ref={input}
            id={id}
            type="file"
            tabIndex={-1}
            aria-label="File to attach"
            className="sr-only"
            onChange={(event) => {
              void take(event.target.files?.[0])
              // Choosing the same file again after a failure must count as a change.
              event.target.value = ''
            }}
          />
          <Button
            size="sm"
            busy={uploading !== '' || busy}
            disabled={!ready}
            onClick={() => input.current?.click()}
          >
            {uploading ? `Uploading ${uploading}…` : 'Attach a file'}
          </Button>
        </>
      )}
    </div>
  )
}
