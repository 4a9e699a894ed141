'use client'
import { useId, useRef, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { Input } from '@/components/ui/Input'
import { Label } from '@/components/ui/Label'
import { durationText } from './durationText'
import { safeNextPath } from './safeNextPath'
import { sendCommand, type CommandAnswer } from './sendCommand'
import { useHydrated } from './useHydrated'

type Props = {
  next?: string
  /** Who is expected to sign in. */
  email?: string
  /** Whether there is another way in that stands first. */
  secondary?: boolean
  /** Signed in without leaving the page. Left out: the browser goes to `next`. */
  onSignedIn?: () => void
}

/** Signs in and goes to `next` when that is a path of this site, else home. */
export function LoginForm({ next, email: expected, secondary = false, onSignedIn }: Props) {
  const id = useId()
  const hydrated = useHydrated()
  const passwordField = useRef<HTMLInputElement>(null)
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = textOf(form, 'email').trim()
    const password = textOf(form, 'password')
    if (email === '' || password === '') {
      setProblem('Enter your e-mail address and your password.')
      return
    }
    setBusy(true)
    setProblem('')
    const answer = await sendCommand('/api/employees/login', { body: { email, password } })
    if (answer.ok && onSignedIn) {
      setBusy(false)
      onSignedIn()
      return
    }
    if (answer.ok) {
      // A whole page load: everything that was rendered for nobody must go.
      window.location.assign(safeNextPath(next))
      return
    }
    setBusy(false)
    setProblem(problemText(answer))
    passwordField.current?.focus()
    passwordField.current?.select()
  }

  const described = problem ? `${id}-problem` : undefined
  return (
    <form onSubmit={submit} noValidate method="post" className="space-y-4">
      <div aria-live="assertive">
        {problem && (
          <p id={`${id}-problem`} className="rounded-lg bg-red-soft px-3 py-2.5 text-red">
            {problem}
          </p>
        )}
      </div>
      <div className="space-y-1.5">
        <Label htmlFor={`${id}-email`}>E-mail</Label>
        <Input
          id={`${id}-email`}
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={expected}
          required
          aria-invalid={problem ? true : undefined}
          aria-describedby={described}
        />
      </div>
      <div className="space-y-1.5">
        <Label htmlFor={`${id}-password`}>Password</Label>
        <span className="relative block">
          <Input
            ref={passwordField}
            data-first={expected ? '' : undefined}
            id={`${id}-password`}
            name="password"
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            required
            className="pr-16"
            aria-invalid={problem ? true : undefined}
            aria-describedby={described}
          />
          <button
            type="button"
            aria-label={shown ? 'Hide what I typed' : 'Show what I typed'}
            aria-controls={`${id}-password`}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-px right-px rounded-lg px-3 text-sm text-ink-soft hover:text-ink focus-visible:-outline-offset-2"
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        </span>
      </div>
      <Button
        type="submit"
        variant={secondary ? 'secondary' : 'primary'}
        busy={busy}
        disabled={!hydrated}
        className="w-full"
      >
        Sign in
      </Button>
    </form>
  )
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function problemText(answer: Extract<CommandAnswer, { ok: false }>): string {
  if (answer.status === 401) {
    return 'That e-mail address and password do not match an active account. Check both and try again.'
  }
  if (answer.status === 429) {
    const wait = answer.retryAfter ? durationText(Math.max(60, answer.retryAfter) * 1000) : 'a few minutes'
    return `Too many attempts. Try again in ${wait}.`
  }
  return answer.errors[0]?.message ?? 'Signing in did not work. Try again in a moment.'
}
