'use client'
import { LoaderCircle, Paperclip, X } from 'lucide-react'
import { useId, useState } from 'react'
import { uploadFile } from '@/components/forms/answers/uploadFile'

export type CommentFile = { id: string; name: string }

const MOST = 10

type Props = {
  files: readonly CommentFile[]
  onChange: (change: (files: readonly CommentFile[]) => readonly CommentFile[]) => void
  onBusy: (busy: boolean) => void
}

/** Files that go with a comment, uploaded as soon as they are chosen. */
export function CommentFiles({ files, onChange, onBusy }: Props) {
  const id = useId()
  const [uploading, setUploading] = useState('')
  const [problem, setProblem] = useState('')

  const take = async (chosen: readonly File[]) => {
    setProblem('')
    onBusy(true)
    for (const file of chosen.slice(0, MOST - files.length)) {
      setUploading(file.name)
      const upload = await uploadFile(file)
      if (upload.ok) onChange((now) => [...now, { id: upload.id, name: file.name }])
      else setProblem(upload.message)
    }
    if (chosen.length > MOST - files.length)
      setProblem(`A comment takes ${MOST} files. Send the others with another.`)
    setUploading('')
    onBusy(false)
  }

  return (
    <div className="space-y-1.5">
      {files.length > 0 && (
        <ul aria-label="Files with this comment" className="flex flex-wrap gap-2">
          {files.map((file) => (
            <li
              key={file.id}
              className="flex max-w-full items-center gap-1.5 rounded-lg border bg-sunken py-0.5 pr-0.5 pl-2.5 text-sm"
            >
              <Paperclip aria-hidden className="size-3.5 shrink-0 text-ink-soft" />
              <span className="min-w-0 truncate">{file.name}</span>
              <button
                type="button"
                aria-label={`Remove ${file.name}`}
                onClick={() => onChange((now) => now.filter((one) => one.id !== file.id))}
                className="inline-flex size-11 shrink-0 items-center justify-center rounded-md text-ink-soft hover:bg-hover md:size-7"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label
        htmlFor={id}
        className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-md text-sm font-medium text-accent-text focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:underline md:min-h-8"
      >
        {uploading ? (
          <LoaderCircle aria-hidden className="size-4 animate-spin" />
        ) : (
          <Paperclip aria-hidden className="size-4" />
        )}
        {uploading ? `Uploading ${uploading}…` : 'Attach files'}
        <input
          id={id}
          type="file"
          multiple
          className="sr-only"
          disabled={uploading !== '' || files.length >= MOST}
          onChange={(event) => {
            void take([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
      <p role="status" className={problem ? 'text-sm text-red' : 'sr-only'}>
        {problem}
      </p>
    </div>
  )
}
