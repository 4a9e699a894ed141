'use client'
import '@/components/permissions/rights.css'
import { momentText } from '@/components/admin/momentText'
import './people.css'
import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Trouble } from '@/components/permissions/Trouble'
import { useAnswer } from '@/components/permissions/useAnswer'
import type { CommandError } from '@/components/portal/readErrors'
import { sendCommand } from '@/components/portal/sendCommand'
import type { DirectorySync } from '@/src/domain/people/directory/DirectorySync'
import { DirectoryDifference } from './DirectoryDifference'
import { changesAnything } from './directoryWords'
import { RunsTable } from './RunsTable'

const LOOK_AGAIN_MS = 2_000

/** How reading the directory stands, the difference, and the two things one can do: look, and take over. */
export function DirectoryPage() {
  const { config } = useConfig()
  const api = `${config.routes.api}/directory-sync`
  const [asked, setAsked] = useState(0)
  const { answer, retry } = useAnswer<DirectorySync>(`${api}?asked=${asked}`)
  const [errors, setErrors] = useState<readonly CommandError[]>([])
  const [busy, setBusy] = useState(false)
  const [confirming, setConfirming] = useState<string | null>(null)
  const sync = answer.status === 'ready' ? answer.body : null
  const running = sync?.runs[0]?.state === 'running'
  useEffect(() => {
    if (!running) return undefined
    const timer = setTimeout(() => setAsked((count) => count + 1), LOOK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [running, asked])

  const start = async (verb: 'check' | 'apply', body: Record<string, unknown>) => {
    setBusy(true)
    setErrors([])
    const sent = await sendCommand(`${api}/${verb}`, { body })
    setBusy(false)
    setConfirming(null)
    if (!sent.ok) setErrors(sent.errors)
    setAsked((count) => count + 1)
  }

  if (answer.status === 'failed')
    return (
      <div className="sw-rights sw-people">
        <Trouble errors={answer.errors} onRetry={retry} />
      </div>
    )
  if (!sync)
    return (
      <div className="sw-rights sw-people">
        <p role="status">Looking …</p>
      </div>
    )
  const latest = sync.runs.find(({ state }) => state !== 'running')
  const plan = latest?.plan ?? null
  const open = plan !== null && (latest?.state === 'checked' || latest?.state === 'stopped')
  const leaving = plan?.leave.total ?? 0
  return (
    <div className="sw-rights sw-people">
      {sync.on ? (
        <p>
          The next run begins {sync.nextRun ? momentText(sync.nextRun) : 'soon'}. It stops when more than{' '}
          {sync.leaveLimit} in a hundred would leave.{' '}
          <Link href={`${config.routes.admin}/collections/directory-group-mappings`}>
            {sync.mappings === 1 ? '1 group is mapped' : `${sync.mappings} groups are mapped`}
          </Link>
          ; nothing else in the directory gives rights.
        </p>
      ) : (
        <p className="sw-notice">
          Reading the directory is switched off. Set GRAPH_SYNC=on, and what single sign-on needs, to switch
          it on.
        </p>
      )}
      {errors.length > 0 ? <Trouble errors={errors} /> : null}
      {sync.on && sync.mayRun ? (
        <div className="sw-people__bar">
          <button
            type="button"
            className="sw-button"
            disabled={busy || running}
            onClick={() => void start('check', {})}
          >
            Look for differences
          </button>
          {open && changesAnything(plan) && confirming !== latest.id ? (
            <button
              type="button"
              className="sw-button sw-button--primary"
              disabled={busy || running}
              onClick={() => setConfirming(latest.id)}
            >
              Take over …
            </button>
          ) : null}
          <span role="status">{running ? 'A run is under way …' : ''}</span>
        </div>
      ) : null}
      {open && confirming === latest.id ? (
        <div className="sw-notice" role="group" aria-label="Take over">
          <p>
            {leaving === 0
              ? 'Nobody leaves.'
              : leaving === 1
                ? '1 person is suspended and signed out, and what waits for them is asked of others.'
                : `${leaving} people are suspended and signed out, and what waits for them is asked of others.`}{' '}
            The directory is read once more; when more or fewer leave than shown here, and too many, nothing
            is changed.
          </p>
          <div className="sw-people__bar">
            <button
              type="button"
              className="sw-button sw-button--primary"
              disabled={busy}
              onClick={() => void start('apply', { run: latest.id, leaving })}
            >
              Take over now
            </button>
            <button type="button" className="sw-button" disabled={busy} onClick={() => setConfirming(null)}>
              Leave as it is
            </button>
          </div>
        </div>
      ) : null}
      {latest?.problem ? <p className="sw-notice">{latest.problem}</p> : null}
      {plan ? (
        <DirectoryDifference
          plan={plan}
          applied={latest?.state === 'applied'}
          failures={latest?.failures ?? []}
        />
      ) : null}
      <RunsTable runs={sync.runs} />
    </div>
  )
}
