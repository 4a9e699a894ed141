'use client'
import '@/components/permissions/rights.css'
import './audit.css'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { Trouble } from '@/components/permissions/Trouble'
import { useAnswer } from '@/components/permissions/useAnswer'
import type { CommandError } from '@/components/portal/readErrors'
import { sendCommand } from '@/components/portal/sendCommand'
import { AuditRow } from './AuditRow'
import type { FoundEvent } from './FoundEvent'
import { auditQuery, type AuditFilter } from './auditQuery'

type Found = { docs: FoundEvent[]; next: string | null }
type Props = { filter: AuditFilter; onFilter: (filter: AuditFilter) => void }

const zone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

function timeText(iso: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' }).format(
    new Date(iso),
  )
}

/** The events that fit, newest first, a page at a time, and the same as a file. */
export function AuditList({ filter, onFilter }: Props) {
  const { config } = useConfig()
  const query = auditQuery(filter)
  const api = `${config.routes.api}/audit-events`
  const { answer, busy, retry } = useAnswer<Found>(`${api}/search?${query}`)
  const [more, setMore] = useState<{ query: string; docs: FoundEvent[]; next: string | null } | null>(null)
  const [trouble, setTrouble] = useState<CommandError[] | null>(null)
  const [loading, setLoading] = useState(false)
  const first = answer.status === 'ready' ? answer.body : null
  const added = more?.query === query ? more : null
  const docs = [...(first?.docs ?? []), ...(added?.docs ?? [])]
  const next = added ? added.next : (first?.next ?? null)
  const loadMore = async () => {
    if (next === null) return
    setLoading(true)
    setTrouble(null)
    const sent = await sendCommand(`${api}/search?${auditQuery(filter, { after: next })}`, { method: 'GET' })
    setLoading(false)
    if (!sent.ok) return setTrouble(sent.errors)
    const found = sent.body as Found
    setMore({ query, docs: [...(added?.docs ?? []), ...found.docs], next: found.next })
  }
  return (
    <>
      <div className="sw-audit__bar">
        <p role="status">
          {answer.status === 'loading' || busy
            ? 'Searching …'
            : answer.status === 'ready'
              ? `${docs.length}${next === null ? '' : ' newest'} ${docs.length === 1 ? 'event' : 'events'}. Times are of ${zone()}. Your look is recorded.`
              : ''}
        </p>
        {first ? (
          <span>
            <a className="sw-button" href={`${api}/export?${auditQuery(filter, { format: 'csv' })}`} download>
              Export CSV
            </a>
            <a
              className="sw-button"
              href={`${api}/export?${auditQuery(filter, { format: 'jsonl' })}`}
              download
            >
              Export JSON lines
            </a>
          </span>
        ) : null}
      </div>
      {answer.status === 'failed' ? <Trouble errors={answer.errors} onRetry={retry} /> : null}
      {answer.status === 'loading' ? <div className="sw-audit__skeleton" aria-hidden="true" /> : null}
      {first && docs.length === 0 ? (
        <p className="sw-notice">
          Nothing that fits was recorded. Take a filter away, or look at a longer time.
        </p>
      ) : null}
      <ol className="sw-audit__events" aria-busy={busy}>
        {docs.map((event) => (
          <AuditRow key={event.id} event={event} time={timeText} onFilter={onFilter} />
        ))}
      </ol>
      {trouble ? <Trouble errors={trouble} onRetry={() => void loadMore()} /> : null}
      {next !== null && first ? (
        <button type="button" className="sw-button" disabled={loading} onClick={() => void loadMore()}>
          {loading ? 'Loading …' : 'Older events'}
        </button>
      ) : null}
    </>
  )
}
