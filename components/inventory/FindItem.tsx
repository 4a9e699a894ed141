'use client'
import Link from 'next/link'
import { useEffect, useId, useState } from 'react'
import { sendCommand } from '@/components/portal/sendCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import './inventory.css'
import { ItemStatusChip } from './ItemStatusChip'
import type { ItemRow } from './readItemRows'

type Found = { typed: string; rows: ItemRow[]; problem: string | null }

const SHOWN = 10
const PAUSE_MS = 200

/** Any asset that the reader looks after, by a part of its identifier. */
export function FindItem() {
  const id = useId()
  const ready = useHydrated()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const asked = typed.trim()

  useEffect(() => {
    if (asked === '') return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      const path = `/api/inventory/items?limit=${SHOWN}&q=${encodeURIComponent(asked)}`
      void sendCommand(path, { method: 'GET', signal: abort.signal }).then(async (answer) => {
        const reader = await import('./readItemRows').catch(() => null)
        if (abort.signal.aborted) return
        const rows = answer.ok && reader ? reader.readItemRows(answer.body) : null
        const problem = answer.ok
          ? 'The list could not be read. Try again.'
          : (answer.errors[0]?.message ?? '')
        setFound({ typed: asked, rows: rows ?? [], problem: rows ? null : problem })
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [asked])

  const shown = found?.typed === asked ? found : null
  return (
    <div className="swi-item">
      <div className="swi-card">
        <div className="swi-field">
          <label htmlFor={id}>Find an asset</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            placeholder="A part of its identifier"
            disabled={!ready}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <div role="status">
          {asked !== '' && !shown ? <p className="swi-soft">Searching…</p> : null}
          {shown?.problem ? <p className="swi-fault">{shown.problem}</p> : null}
          {shown && !shown.problem && shown.rows.length === 0 ? (
            <p className="swi-soft">Nothing of that name among what you look after.</p>
          ) : null}
        </div>
        {shown && shown.rows.length > 0 ? (
          <ul className="swi-found" aria-label="Found">
            {shown.rows.map((row) => (
              <li key={row.id}>
                <Link href={`/things/${row.id}`}>{row.identifier}</Link>
                <span className="swi-soft">
                  {row.type.name}
                  {row.assignedTo ? `, with ${row.assignedTo.name}` : ''}
                </span>
                <ItemStatusChip status={row.status} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
