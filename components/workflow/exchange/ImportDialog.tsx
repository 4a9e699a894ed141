import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { Dialog } from '../controls/Dialog'
import { draftFaults } from '../draftFaults'
import { WorkflowPreview } from '../library/WorkflowPreview'
import { useBuilder } from '../useBuilder'
import { readImport, type Import } from './readImport'

type Props = { steps: number; onApply: (definition: WorkflowDefinition) => void; onClose: () => void }

const NOTES = {
  'left out': 'Left out, because nothing here corresponds to it',
  changed: 'Changed into what comes nearest',
  missing: 'To be filled in by hand',
} as const

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`

/** Reads a workflow from a file or from pasted text and shows what it is, and what is wrong with it, before it is used. */
export function ImportDialog({ steps, onApply, onClose }: Props) {
  const { options, fields } = useBuilder()
  const [text, setText] = useState('')
  const [read, setRead] = useState<Import | null>(null)
  const look = async (content: string | Blob) => setRead(await readImport(content))
  const problems = read?.ok ? draftFaults(read.definition, options, fields) : []

  return (
    <Dialog title="Import a workflow" size="wide" onClose={onClose}>
      <div className="sw-setup">
        <label className="sw-field__label" htmlFor="sw-import-file">
          A file: JSON or BPMN 2.0
        </label>
        <input
          id="sw-import-file"
          type="file"
          accept=".json,.bpmn,.xml,application/json,text/xml"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void look(file)
          }}
        />
        <label className="sw-field__label" htmlFor="sw-import-text">
          Or paste it
        </label>
        <textarea
          id="sw-import-text"
          className="sw-input"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div>
          <button
            type="button"
            className="sw-button sw-button--outline"
            disabled={!text.trim()}
            onClick={() => void look(text)}
          >
            Check
          </button>
        </div>
        <div role="status">
          {read && !read.ok ? (
            <>
              <p className="sw-publish__head is-bad">
                <TriangleAlert size={16} aria-hidden /> It cannot be used
              </p>
              <ul className="sw-publish__list">
                {read.faults.slice(0, 50).map((fault, index) => (
                  <li key={index}>
                    <span>{fault.message}</span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {read?.ok ? (
            <>
              <p className="sw-publish__head is-good">
                <CircleCheck size={16} aria-hidden /> {read.format}:{' '}
                {counted(read.definition.nodes.length - 1, 'step')},{' '}
                {counted(read.definition.edges.length, 'connection')}
              </p>
              <WorkflowPreview definition={read.definition} label="Picture of the workflow to import" />
              {(['left out', 'changed', 'missing'] as const).map((kind) => {
                const notes = read.notes.filter((note) => note.kind === kind)
                return notes.length > 0 ? (
                  <section key={kind}>
                    <h3>
                      {NOTES[kind]} ({notes.length})
                    </h3>
                    <ul className="sw-publish__list">
                      {notes.map((note, index) => (
                        <li key={index}>
                          <span>
                            {note.message} <small>{note.place}</small>
                          </span>
                        </li>
                      ))}
                    </ul>
                  </section>
                ) : null
              })}
              {problems.length > 0 ? (
                <section>
                  <h3>To be mended before it can be published ({problems.length})</h3>
                  <ul className="sw-publish__list">
                    {problems.map((fault, index) => (
                      <li key={index}>
                        <span>{fault.message}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              ) : null}
            </>
          ) : null}
        </div>
        <div className="sw-dialog__actions">
          <button
            type="button"
            className="sw-button sw-button--primary"
            disabled={!read?.ok}
            onClick={() => {
              if (!read?.ok) return
              onApply(read.definition)
              onClose()
            }}
          >
            {steps > 0 ? `Replace the ${steps} drawn ${steps === 1 ? 'step' : 'steps'}` : 'Use it'}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
