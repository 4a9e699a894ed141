'use client'
import '@/components/permissions/rights.css'
import { momentText } from '@/components/admin/momentText'
import './people.css'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Trouble } from '@/components/permissions/Trouble'
import type { CommandError } from '@/components/portal/readErrors'
import { sendCommand } from '@/components/portal/sendCommand'
import type { SessionEntry } from '@/src/domain/people/SessionEntry'
import { VIA_WORDS } from './sessionWords'

type Props = {
  employee: string
  name: string
  /** Whether the reader looks at their own: then all means all but here. */
  self: boolean
  sessions: readonly SessionEntry[]
}

/** Where somebody is signed in, for an administrator who may end it. */
export function EmployeeSessions({ employee, name, self, sessions }: Props) {
  const { config } = useConfig()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [errors, setErrors] = useState<readonly CommandError[]>([])
  const end = async (which: { session: string } | { all: true }) => {
    setBusy(true)
    setErrors([])
    const answer = await sendCommand(`${config.routes.api}/employees/${employee}/sign-out`, { body: which })
    setBusy(false)
    if (!answer.ok && answer.status !== 404) {
      setErrors(answer.errors)
      return
    }
    setSaid(
      'session' in which ? 'Signed out there.' : `${name} is signed out${self ? ' everywhere else' : ''}.`,
    )
    router.refresh()
  }
  return (
    <div className="sw-rights sw-people">
      <p role="status">{said}</p>
      {errors.length > 0 ? <Trouble errors={errors} /> : null}
      {sessions.length === 0 ? (
        <p className="sw-nothing">{name} is signed in nowhere.</p>
      ) : (
        <>
          <div className="sw-people__scroll">
            <table className="sw-people__table">
              <thead>
                <tr>
                  <th>Browser</th>
                  <th>By</th>
                  <th>Address</th>
                  <th>Since</th>
                  <th>Last seen</th>
                  <th>
                    <span className="sw-hidden">What to do</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {sessions.map((session) => (
                  <tr key={session.id}>
                    <td>
                      {session.browser}
                      {session.current ? ' (this one)' : ''}
                    </td>
                    <td data-head="By">{VIA_WORDS[session.via]}</td>
                    <td data-head="Address">{session.ip ?? '–'}</td>
                    <td data-head="Since" suppressHydrationWarning>
                      {momentText(session.since)}
                    </td>
                    <td data-head="Last seen" suppressHydrationWarning>
                      {momentText(session.lastSeen)}
                    </td>
                    <td>
                      {session.current ? null : (
                        <button
                          type="button"
                          className="sw-button"
                          disabled={busy}
                          onClick={() => void end({ session: session.id })}
                        >
                          Sign out
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            <button
              type="button"
              className="sw-button"
              disabled={busy}
              onClick={() => void end({ all: true })}
            >
              Sign out everywhere{self ? ' else' : ''}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
