'use client'
import { useConfig } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { AuditFilter } from './auditQuery'

const VIAS = ['admin', 'portal', 'rest', 'job', 'email', 'cli']

type Props = { filter: AuditFilter; onFilter: (filter: AuditFilter) => void }

/** The day that begins at the reader's midnight, as an instant; `plus` days later. */
function instantOf(day: string, plus = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + plus).toISOString()
}

function dayOf(instant: string | undefined, plus = 0): string {
  if (!instant) return ''
  const at = new Date(instant)
  at.setDate(at.getDate() + plus)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** What to look for. Nothing is asked before it is submitted: every look is an event of its own. */
export function AuditFilters({ filter, onFilter }: Props) {
  const { config } = useConfig()
  const [draft, setDraft] = useState(filter)
  const set = (field: keyof AuditFilter) => (event: { target: { value: string } }) =>
    setDraft({ ...draft, [field]: event.target.value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onFilter(draft)
  }
  const kinds = config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .map(({ slug, labels }) => ({ slug, label: typeof labels?.plural === 'string' ? labels.plural : slug }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <form className="sw-audit__filters" onSubmit={submit} role="search" aria-label="Audit trail">
      <label>
        Who
        <input
          className="sw-input"
          value={draft.actor ?? ''}
          onChange={set('actor')}
          placeholder="Name or id"
        />
      </label>
      <label>
        Kind
        <select className="sw-input" value={draft.entityType ?? ''} onChange={set('entityType')}>
          <option value="">Everything</option>
          {kinds.map(({ slug, label }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Which one
        <input
          className="sw-input"
          value={draft.entity ?? ''}
          onChange={set('entity')}
          placeholder="REQ-000123, an address, an id"
        />
      </label>
      <label>
        Action
        <input
          className="sw-input"
          value={draft.action ?? ''}
          onChange={set('action')}
          placeholder="itsm-requests.*"
        />
      </label>
      <label>
        Through
        <select className="sw-input" value={draft.via ?? ''} onChange={set('via')}>
          <option value="">Anything</option>
          {VIAS.map((via) => (
            <option key={via}>{via}</option>
          ))}
        </select>
      </label>
      <label>
        From
        <input
          className="sw-input"
          type="date"
          value={dayOf(draft.from)}
          onChange={({ target }) => setDraft({ ...draft, from: target.value ? instantOf(target.value) : '' })}
        />
      </label>
      <label>
        Up to and with
        <input
          className="sw-input"
          type="date"
          value={dayOf(draft.to, -1)}
          onChange={({ target }) =>
            setDraft({ ...draft, to: target.value ? instantOf(target.value, 1) : '' })
          }
        />
      </label>
      <div className="sw-audit__buttons">
        <button type="submit" className="sw-button sw-button--primary">
          Search
        </button>
        <button type="button" className="sw-button" onClick={() => onFilter({})}>
          Clear
        </button>
      </div>
    </form>
  )
}
