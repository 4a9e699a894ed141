'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { countsText } from './countsText'
import type { ImportAnswer } from './importTypes'

type Props = { answer: ImportAnswer; sending: boolean; onRun: () => void; onUndo: () => void }

const NUMBERS = new Intl.NumberFormat('en')

/** What the check found or the run did, and what can be done about it now. */
export function Outcome({ answer: { doc }, sending, onRun, onUndo }: Props) {
  const [asking, setAsking] = useState(false)
  const faulty = (doc.failed ?? 0) > 0
  const runnable = doc.status === 'checked' && (!faulty || doc.options?.skipFaulty === true)
  const counts = countsText(doc, NUMBERS, doc.status === 'checked')
  return (
    <div className="sw-imports__stack" role="status">
      {doc.status === 'checked' ? (
        <p className="sw-imports__verdict" data-kind={faulty ? 'warn' : 'good'}>
          {runnable
            ? `Checked: ${counts}. Nothing is changed yet.`
            : 'Rows have errors, so nothing can be written. Correct the file and upload it again, or choose other columns and check again.'}
        </p>
      ) : null}
      {doc.status === 'done' ? (
        <p className="sw-imports__verdict" data-kind="good">
          Done: {counts}.
        </p>
      ) : null}
      {doc.status === 'undone' ? (
        <p className="sw-imports__verdict" data-kind="good">
          Undone: {counts}.
        </p>
      ) : null}
      {doc.reason ? (
        <p className="sw-imports__verdict" data-kind="bad">
          {doc.status === 'failed' ? 'Failed. ' : ''}
          {doc.reason}
        </p>
      ) : null}
      {(doc.warnings ?? []).map((warning) => (
        <p key={warning} className="sw-imports__verdict" data-kind="warn">
          {warning}
        </p>
      ))}
      <div className="sw-imports__row">
        {runnable ? (
          <Button size="medium" margin={false} disabled={sending} onClick={onRun}>
            Import now
          </Button>
        ) : null}
        {doc.status === 'done' && doc.undoable ? (
          asking ? (
            <>
              <span>Take back everything this import did?</span>
              <Button
                size="medium"
                margin={false}
                disabled={sending}
                onClick={() => {
                  setAsking(false)
                  onUndo()
                }}
              >
                Undo it
              </Button>
              <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsking(false)}>
                Keep it
              </Button>
            </>
          ) : (
            <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsking(true)}>
              Undo this import
            </Button>
          )
        ) : null}
      </div>
    </div>
  )
}
