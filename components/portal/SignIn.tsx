'use client'
import { useState } from 'react'
import { LoginForm } from './LoginForm'
import { SsoButton } from './SsoButton'

type Props = {
  next?: string
  /** The words of the button to single sign-on, or null where there is none. */
  sso: string | null
  /** Whether passwords are taken. */
  local: boolean
  /** Why single sign-on did not work just now. */
  problem?: string
}

/** The ways in that this installation has: single sign-on first. */
export function SignIn({ next, sso, local, problem: given = '' }: Props) {
  const [problem, setProblem] = useState(given)
  return (
    <div className="space-y-5">
      <div aria-live="assertive">
        {problem && <p className="rounded-lg bg-red-soft px-3 py-2.5 text-red">{problem}</p>}
      </div>
      {sso !== null && <SsoButton next={next} label={sso} onProblem={setProblem} />}
      {sso !== null && local && (
        <p className="flex items-center gap-3 text-sm text-ink-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          or with a password
        </p>
      )}
      {local && <LoginForm next={next} secondary={sso !== null} />}
      {sso === null && !local && (
        <p>Nobody can sign in at present: passwords are switched off and no sign-in service is set up.</p>
      )}
    </div>
  )
}
