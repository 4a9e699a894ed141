'use client'
import { useContext, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { LoginForm } from './LoginForm'
import { Notice } from './Notice'
import { PortalContext } from './PortalContext'
import { sendCommand } from './sendCommand'
import { signInAgain } from './signInAgain'

/** Asks for a new session where the old one ended, above the page and without losing anything on it. */
export function SignInAgain() {
  const person = useContext(PortalContext)
  const asked = useSyncExternalStore(signInAgain.subscribe, signInAgain.isAsked, () => false)
  const [problem, setProblem] = useState('')

  const check = async () => {
    const answer = await sendCommand('/api/employees/me', { method: 'GET' })
    const id = answer.ok ? idOf(answer.body) : null
    if (id !== null && id === person?.id) {
      setProblem('')
      signInAgain.answer(true)
    } else if (id === null) {
      setProblem('You are not signed in yet.')
    } else {
      // Nothing of the page may go to somebody else.
      window.location.assign('/')
    }
  }

  return (
    <Dialog
      open={asked}
      onOpenChange={(open) => {
        if (!open) signInAgain.answer(false)
      }}
      title="Your session has ended"
      description={`Sign in again${person ? ` as ${person.name}` : ''}. What you typed stays here and is sent then.`}
    >
      <div className="space-y-4">
        {problem && <Notice tone="error">{problem}</Notice>}
        <LoginForm email={person?.email} onSignedIn={() => void check()} />
        <div className="flex flex-wrap items-center justify-between gap-2 border-t pt-3 text-sm">
          <a
            href="/login"
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center rounded-md font-medium text-accent-text underline-offset-4 hover:underline md:min-h-8"
          >
            Other ways to sign in (new tab)
          </a>
          <Button size="sm" onClick={() => void check()}>
            I have signed in
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function idOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('user' in body)) return null
  const { user } = body
  return typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'string'
    ? user.id
    : null
}
