'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { safeNextPath } from './safeNextPath'
import { sendCommand } from './sendCommand'
import { useHydrated } from './useHydrated'

type Props = { next?: string; label: string; onProblem: (problem: string) => void }

/** Leads to the sign-in service. The token in the form says that it was this page which asked. */
export function SsoButton({ next, label, onProblem }: Props) {
  const hydrated = useHydrated()
  const [busy, setBusy] = useState(false)

  const start = async () => {
    setBusy(true)
    onProblem('')
    const answer = await sendCommand('/api/auth/csrf', { method: 'GET' })
    const token = answer.ok ? (answer.body as { csrfToken?: string }).csrfToken : undefined
    if (token === undefined) {
      setBusy(false)
      onProblem(
        (!answer.ok && answer.errors[0]?.message) || 'Signing in did not work. Try again in a moment.',
      )
      return
    }
    const form = document.createElement('form')
    form.method = 'post'
    form.action = '/api/auth/signin/azure-ad'
    for (const [name, value] of Object.entries({ csrfToken: token, callbackUrl: safeNextPath(next) })) {
      const input = document.createElement('input')
      input.type = 'hidden'
      input.name = name
      input.value = value
      form.append(input)
    }
    document.body.append(form)
    form.submit()
  }

  return (
    <Button
      variant="primary"
      busy={busy}
      disabled={!hydrated}
      className="w-full"
      onClick={() => void start()}
    >
      {label}
    </Button>
  )
}
