'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState, type DragEvent } from 'react'
import type { CommandError } from '@/components/portal/readErrors'
import { ImportTrouble } from './ImportTrouble'
import type { ImportAnswer, ImportKind } from './importTypes'
import { uploadImport } from './uploadImport'

type Props = {
  kinds: readonly ImportKind[]
  /** What to begin with, when the reader may import it. */
  initialKind: string | null
  onUploaded: (answer: ImportAnswer) => void
}

/** First step: what the file holds, and the file. */
export function StartImport({ kinds, initialKind, onUploaded }: Props) {
  const [kind, setKind] = useState((kinds.find((each) => each.kind === initialKind) ?? kinds[0]!).kind)
  const [over, setOver] = useState(false)
  const [share, setShare] = useState<number | null>(null)
  const [errors, setErrors] = useState<CommandError[]>([])
  const input = useRef<HTMLInputElement>(null)
  const ids = { kind: useId(), file: useId() }
  const chosen = kinds.find((each) => each.kind === kind) ?? kinds[0]!
  const groups = [...new Set(kinds.map(({ group }) => group))]

  async function send(file: File | undefined) {
    if (!file || share !== null) return
    setErrors([])
    setShare(0)
    const sent = await uploadImport(chosen.kind, file, setShare)
    setShare(null)
    if (input.current) input.current.value = ''
    if (sent.ok) onUploaded(sent.body)
    else setErrors(sent.errors)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void send(event.dataTransfer.files[0])
  }

  return (
    <section className="sw-imports__card" aria-labelledby={`${ids.kind}-title`}>
      <h2 id={`${ids.kind}-title`}>Import a file</h2>
      <label htmlFor={ids.kind}>What does it hold?</label>
      <select
        id={ids.kind}
        className="sw-imports__select"
        value={kind}
        onChange={(event) => setKind(event.target.value)}
      >
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {kinds
              .filter((each) => each.group === group)
              .map((each) => (
                <option key={each.kind} value={each.kind}>
                  {each.label.charAt(0).toUpperCase() + each.label.slice(1)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <p className="sw-imports__muted">{chosen.help}</p>
      <details>
        <summary>Columns it may have</summary>
        <dl className="sw-imports__fields">
          {chosen.fields.map((field) => (
            <div key={field.name}>
              <dt>
                <code>{field.name}</code>
                {field.required ? <span className="sw-imports__muted"> needed</span> : null}
              </dt>
              <dd>{field.help}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div
        className="sw-imports__drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {share === null ? (
          <>
            <p>Drop a CSV file here</p>
            <Button
              buttonStyle="secondary"
              size="medium"
              margin={false}
              onClick={() => input.current?.click()}
            >
              Choose a file
            </Button>
            <p className="sw-imports__muted">
              Up to 100 MB; commas, semicolons or tabs; any encoding. Nothing is changed before you say so.
            </p>
          </>
        ) : (
          <>
            <p role="status">{share < 1 ? `Uploading, ${Math.floor(share * 100)} %` : 'Reading the file'}</p>
            <progress
              className="sw-imports__progress"
              value={share < 1 ? share : undefined}
              aria-label="Upload"
            />
          </>
        )}
        <input
          ref={input}
          id={ids.file}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-label="CSV file"
          hidden
          onChange={(event) => void send(event.target.files?.[0])}
        />
      </div>
      <ImportTrouble errors={errors} />
    </section>
  )
}
