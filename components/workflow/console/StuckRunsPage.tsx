'use client'
import '@/components/permissions/rights.css'
import './stuck.css'
import { useConfig } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { Trouble } from '@/components/permissions/Trouble'
import { useAnswer } from '@/components/permissions/useAnswer'
import { StuckDialog } from './StuckDialog'
import { StuckFilters, type StuckFilter } from './StuckFilters'
import { StuckLine, type StuckVerb } from './StuckLine'
import type { StuckRun, StuckRuns } from './StuckRun'

const HEADS = ['Request', 'Step', 'Waits for', 'Why', 'Since']

/** Every run that needs a hand, on whom it waits and why, and the hands. What is looked for stands in the address. */
export function StuckRunsPage() {
  const { config } = useConfig()
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams()
  const filter: StuckFilter = {
    why: search.get('why') ?? '',
    group: search.get('group') ?? '',
    q: search.get('q') ?? '',
  }
  const page = Math.max(1, Number(search.get('page')) || 1)
  const queryOf = (wanted: StuckFilter, at: number) =>
    new URLSearchParams([
      ...Object.entries(wanted).filter(([, value]) => value !== ''),
      ...(at > 1 ? [['page', String(at)]] : []),
    ]).toString()
  const [now, setNow] = useState(() => Date.now())
  const [asked, setAsked] = useState(0)
  const query = queryOf(filter, page)
  const { answer, busy, retry } = useAnswer<StuckRuns>(
    `${config.routes.api}/workflow-runs/stuck?${query}${asked > 0 ? `&asked=${asked}` : ''}`,
  )
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<{ verb: StuckVerb; rows: StuckRun[] } | null>(null)
  const [said, setSaid] = useState('')
  const found = answer.status === 'ready' ? answer.body : null
  const docs = found?.docs ?? []
  const picked = docs.filter(({ step }) => chosen.has(step.id))
  const pages = found ? Math.ceil(found.totalDocs / found.limit) : 1
  const go = (wanted: StuckFilter, at = 1) => router.push(`${path}?${queryOf(wanted, at)}`)
  const done = (words: string) => {
    setSaid(words)
    setChosen(new Set())
    setNow(Date.now())
    setAsked(asked + 1)
  }
  return (
    <div className="sw-rights sw-stuck">
      <StuckFilters
        key={query}
        filter={filter}
        counts={found?.counts ?? null}
        groups={found?.groups ?? []}
        onFilter={go}
      />
      <div className="sw-stuck__bar">
        <p role="status">
          {said ? `${said} ` : ''}
          {busy || !found
            ? 'Looking …'
            : `${found.totalDocs} ${found.totalDocs === 1 ? 'step' : 'steps'}, longest waiting first.`}
        </p>
        <button
          type="button"
          className="sw-button"
          disabled={picked.length === 0}
          onClick={() => setOpen({ verb: 'reassign', rows: picked })}
        >
          {picked.length === 0
            ? 'Ask somebody else for those chosen'
            : `Ask somebody else for ${picked.length} chosen`}
        </button>
      </div>
      {answer.status === 'failed' ? <Trouble errors={answer.errors} onRetry={retry} /> : null}
      {answer.status === 'loading' ? <div className="sw-stuck__skeleton" aria-hidden="true" /> : null}
      {found && docs.length === 0 ? (
        <p className="sw-notice">Nothing is stuck here. Take a filter away, or look at all that waits.</p>
      ) : null}
      {docs.length > 0 ? (
        <table className="sw-stuck__table" aria-busy={busy}>
          <thead>
            <tr>
              <th>
                <span className="sw-hidden">Choose</span>
              </th>
              {HEADS.map((head) => (
                <th key={head}>{head}</th>
              ))}
              <th>
                <span className="sw-hidden">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {docs.map((row) => (
              <StuckLine
                key={row.step.id}
                row={row}
                now={now}
                chosen={chosen.has(row.step.id)}
                onChoose={(yes) => {
                  const next = new Set(chosen)
                  if (yes) next.add(row.step.id)
                  else next.delete(row.step.id)
                  setChosen(next)
                }}
                onVerb={(verb) => setOpen({ verb, rows: [row] })}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      {pages > 1 ? (
        <nav className="sw-stuck__buttons" aria-label="Pages">
          <button
            type="button"
            className="sw-button"
            disabled={page <= 1}
            onClick={() => go(filter, page - 1)}
          >
            Before
          </button>
          <span>
            {page} of {pages}
          </span>
          <button
            type="button"
            className="sw-button"
            disabled={page >= pages}
            onClick={() => go(filter, page + 1)}
          >
            After
          </button>
        </nav>
      ) : null}
      {open ? (
        <StuckDialog verb={open.verb} rows={open.rows} onClose={() => setOpen(null)} onDone={done} />
      ) : null}
    </div>
  )
}
