'use client'

import { useEffect, useState } from 'react'
import { sendCommand } from '@/components/portal/sendCommand'
import { CurrentImport } from './CurrentImport'
import { ImportHistory } from './ImportHistory'
import { ImportTrouble } from './ImportTrouble'
import type { ImportDoc, ImportKind } from './importTypes'
import './imports.css'
import { StartImport } from './StartImport'
import { useImport } from './useImport'

type Props = { kinds: readonly ImportKind[]; initialId: string | null; initialKind: string | null }

const LATEST = '/api/imports?limit=20&sort=-createdAt&depth=0'

/** Upload, mapping, check, run, undo and history of imports; which one is open stands in the address. */
export function ImportsPage({ kinds, initialId, initialKind }: Props) {
  const [id, setId] = useState(initialId)
  const state = useImport(id)
  const [docs, setDocs] = useState<readonly ImportDoc[] | null>(null)
  const { answer } = state
  const status = answer?.doc.status

  useEffect(() => {
    const stop = new AbortController()
    void sendCommand(LATEST, { method: 'GET', signal: stop.signal }).then((sent) => {
      if (sent.ok) setDocs((sent.body as { docs: ImportDoc[] }).docs)
      else if (!stop.signal.aborted) setDocs([])
    })
    return () => stop.abort()
  }, [id, status])

  function open(next: string | null) {
    const url = new URL(window.location.href)
    if (next === null) url.searchParams.delete('id')
    else url.searchParams.set('id', next)
    window.history.replaceState(null, '', url)
    setId(next)
  }

  const kind = kinds.find((each) => each.kind === answer?.doc.kind)
  return (
    <div className="sw-imports">
      {id === null ? (
        <StartImport
          kinds={kinds}
          initialKind={initialKind}
          onUploaded={(uploaded) => {
            state.setAnswer(uploaded)
            open(uploaded.doc.id)
          }}
        />
      ) : answer && kind ? (
        <CurrentImport
          key={answer.doc.id}
          answer={answer}
          kind={kind}
          state={state}
          onClose={() => open(null)}
        />
      ) : (
        <section className="sw-imports__card">
          {answer ? (
            <p>You may not import {answer.doc.kind} any more.</p>
          ) : state.errors.length > 0 ? (
            <ImportTrouble errors={state.errors} />
          ) : (
            <div className="sw-imports__skeleton" aria-label="Loading" />
          )}
          <button type="button" className="sw-imports__link" onClick={() => open(null)}>
            Import another file
          </button>
        </section>
      )}
      {docs === null ? (
        <div className="sw-imports__skeleton" aria-label="Loading" />
      ) : (
        <ImportHistory docs={docs} kinds={kinds} onOpen={open} />
      )}
    </div>
  )
}
