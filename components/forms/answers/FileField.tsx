import { LoaderCircle, Paperclip, X } from 'lucide-react'
import { useState, type DragEvent } from 'react'
import { cn } from '@/components/ui/cn'
import { controlProps } from './controlProps'
import type { FieldProps } from './FieldProps'
import { uploadFile } from './uploadFile'

/** One file, chosen or dropped, uploaded at once; the answer is its id. */
export function FileField(props: FieldProps) {
  const { id, value, labelOf, remember, onChange, onBusy } = props
  const [uploading, setUploading] = useState('')
  const [problem, setProblem] = useState('')
  const [over, setOver] = useState(false)
  const current = typeof value === 'string' && value !== '' ? value : undefined

  const take = async (file: File | undefined) => {
    if (!file || uploading) return
    setUploading(file.name)
    setProblem('')
    onBusy(true)
    const upload = await uploadFile(file)
    onBusy(false)
    setUploading('')
    if (upload.ok) {
      remember(upload.id, file.name)
      onChange(upload.id)
    } else {
      setProblem(upload.message)
    }
  }

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }

  return (
    <div>
      {current && (
        <p className="mb-2 flex items-center gap-2 rounded-lg border bg-sunken py-1 pr-1 pl-3">
          <Paperclip aria-hidden className="size-4 shrink-0 text-ink-soft" />
          <span className="min-w-0 flex-1 truncate">{labelOf(current) ?? 'Attached file'}</span>
          <button
            type="button"
            aria-label={`Remove ${labelOf(current) ?? 'the file'}`}
            onClick={() => onChange('')}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-md text-ink-soft hover:bg-hover md:size-7"
          >
            <X aria-hidden className="size-4" />
          </button>
        </p>
      )}
      <label
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cn(
          'flex min-h-16 items-center justify-center gap-2 rounded-lg border border-dashed border-control px-4 py-3 text-center text-ink-soft transition-colors focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:bg-hover',
          over && 'bg-accent-soft',
          props.invalid && 'border-red',
        )}
      >
        {uploading ? (
          <>
            <LoaderCircle aria-hidden className="size-4 animate-spin" /> Uploading {uploading}…
          </>
        ) : (
          <span>
            <span className="font-medium text-accent-text">
              {current ? 'Choose another file' : 'Choose a file'}
            </span>
            <span className="max-md:hidden"> or drop it here</span>, up to 20 MB
          </span>
        )}
        <input
          {...controlProps(props)}
          id={id}
          type="file"
          className="sr-only"
          disabled={uploading !== ''}
          onChange={(event) => {
            void take(event.target.files?.[0])
            // Choosing the same file again after a failure must count as a change.
            event.target.value = ''
          }}
        />
      </label>
      <p role="status" className={problem ? 'mt-1.5 text-sm text-red' : 'sr-only'}>
        {problem || (current && !uploading ? `${labelOf(current) ?? 'The file'} is attached.` : '')}
      </p>
    </div>
  )
}
