'use client'

import { useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { FlaskConical, Upload } from 'lucide-react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import './builder.css'
import { postForm } from './publish/postForm'
import { publishSchema } from './publish/publishSchema'
import { SimulateDialog } from './publish/SimulateDialog'
import { Verdict } from './publish/Verdict'
import { useSiblingFields } from './useSiblingFields'
import { useWorkflowOptions } from './useWorkflowOptions'

type Answer = { good: boolean; title: string; items: { nodeId?: string; message: string }[] }
const SAVE_FIRST = 'Save first: what is published or simulated is what is saved.'

/** Beside the save button of a form: which version is out, a trial run, and publishing with its verdict. */
export function PublishButton() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const modified = useFormModified()
  const published = useFormFields(([state]) => state?.publishedVersion?.value)
  const fields = useSiblingFields('workflowBuilder')
  const options = useWorkflowOptions(config.routes.api)
  const [newest, setNewest] = useState<{ of: unknown; version: number } | null>(null)
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [simulating, setSimulating] = useState(false)
  if (id === undefined || id === null) return null

  const url = `${config.routes.api}/${collectionSlug}/${encodeURIComponent(String(id))}`
  const stored = typeof published === 'number' ? published : 0
  const version = Math.max(stored, newest?.of === id ? newest.version : 0)

  const publish = async () => {
    setBusy(true)
    setAnswer(null)
    const result = await postForm(`${url}/publish`, {}, publishSchema)
    setBusy(false)
    if (!result.ok) {
      setAnswer({ good: false, title: 'Not published', items: result.errors })
      return
    }
    setNewest({ of: id, version: result.answer.version })
    setAnswer({
      good: true,
      title: `Version ${result.answer.version} is published`,
      items: result.answer.warnings,
    })
  }

  return (
    <div className="sw-publish">
      <span className="sw-publish__version">{version > 0 ? `Version ${version}` : 'Not published'}</span>
      <button
        type="button"
        className="sw-button"
        disabled={modified}
        title={modified ? SAVE_FIRST : 'Try it with a person and answers'}
        onClick={() => setSimulating(true)}
      >
        <FlaskConical size={16} aria-hidden /> Simulate
      </button>
      <button
        type="button"
        className="sw-button sw-button--primary"
        disabled={modified || busy}
        title={modified ? SAVE_FIRST : 'Make the saved draft the version that new requests follow'}
        onClick={() => void publish()}
      >
        <Upload size={16} aria-hidden /> {busy ? 'Publishing…' : 'Publish'}
      </button>
      {modified ? <span className="sw-publish__hint">Save first</span> : null}
      {answer ? <Verdict {...answer} onClose={() => setAnswer(null)} /> : null}
      {simulating
        ? // A form must not stand inside the form of the document.
          createPortal(
            <div className="sw-publish">
              <SimulateDialog
                url={`${url}/simulate`}
                fields={fields}
                options={options}
                onClose={() => setSimulating(false)}
              />
            </div>,
            document.body,
          )
        : null}
    </div>
  )
}
