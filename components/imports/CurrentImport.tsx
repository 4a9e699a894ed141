'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { useImport } from './useImport'
import { FaultTable } from './FaultTable'
import { ImportTrouble } from './ImportTrouble'
import type { ImportAnswer, ImportKind } from './importTypes'
import { isMoving } from './isMoving'
import { MappingTable } from './MappingTable'
import { OptionFields } from './OptionFields'
import { Outcome } from './Outcome'
import { StepProgress } from './StepProgress'

type Props = {
  answer: ImportAnswer
  kind: ImportKind
  state: Pick<ReturnType<typeof useImport>, 'errors' | 'sending' | 'send'>
  onClose: () => void
}

const DELIMITERS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }

/** One import from its columns to its end. */
export function CurrentImport({ answer, kind, state, onClose }: Props) {
  const { doc } = answer
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>(
    doc.mapping ?? answer.suggestedMapping,
  )
  const [options, setOptions] = useState(doc.options ?? {})
  const moving = isMoving(doc.status)
  const open = ['uploaded', 'checked', 'failed'].includes(doc.status)
  const missing = kind.fields.filter(
    (field) => field.required && !Object.values(mapping).includes(field.name),
  )
  const changed =
    doc.status === 'checked' && (!same(mapping, doc.mapping ?? {}) || !same(options, doc.options ?? {}))
  return (
    <section className="sw-imports__card" aria-label={doc.fileName}>
      <div className="sw-imports__row">
        <h2>{doc.fileName}</h2>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onClose}>
          Another file
        </Button>
      </div>
      <p className="sw-imports__muted">
        {kind.label}: {doc.rows} {doc.rows === 1 ? 'row' : 'rows'}
        {doc.emptyRows > 0 ? `, ${doc.emptyRows} empty ones left out` : ''}; {doc.encoding.toUpperCase()},
        separated by {DELIMITERS[doc.delimiter] ?? doc.delimiter}
      </p>
      {open && answer.sample.length > 0 ? (
        <>
          <MappingTable
            answer={answer}
            kind={kind}
            mapping={mapping}
            disabled={state.sending}
            onChange={setMapping}
          />
          <OptionFields
            options={kind.options}
            values={options}
            disabled={state.sending}
            onChange={setOptions}
          />
          {missing.length > 0 ? (
            <p className="sw-imports__verdict" data-kind="warn">
              Choose a column for: {missing.map(({ label }) => label).join(', ')}.
            </p>
          ) : null}
          <div className="sw-imports__row">
            <Button
              buttonStyle={doc.status === 'checked' && !changed ? 'secondary' : 'primary'}
              size="medium"
              margin={false}
              disabled={state.sending || missing.length > 0}
              onClick={() => void state.send('check', { mapping, options })}
            >
              {doc.status === 'uploaded' ? 'Check, change nothing' : 'Check again'}
            </Button>
          </div>
        </>
      ) : null}
      {open && answer.sample.length === 0 ? (
        <p className="sw-imports__verdict" data-kind="warn">
          {doc.rows === 0
            ? 'The file has a header and no rows.'
            : 'The rows of this file are not kept any more. Upload it again.'}
        </p>
      ) : null}
      <ImportTrouble errors={state.errors} />
      {moving ? <StepProgress answer={answer} /> : null}
      {!moving && !changed ? (
        <Outcome
          answer={answer}
          sending={state.sending}
          onRun={() => void state.send('run')}
          onUndo={() => void state.send('undo')}
        />
      ) : null}
      {moving ? null : <FaultTable answer={answer} />}
    </section>
  )
}

function same(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => one[key] === other[key])
}
