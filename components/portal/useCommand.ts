'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { commandErrorText } from './commandErrorText'
import type { CommandError } from './readErrors'
import { sendSignedIn } from './sendSignedIn'

export type CommandFailure = { status: number; message: string; errors: CommandError[] }

type Wanted = { method?: 'POST' | 'PATCH' | 'DELETE'; body?: Record<string, unknown>; done?: string }

/**
 * Sends commands. Success says `done` and loads the page's data anew; so does a 409, because somebody was first.
 * Answers the body, or what was refused and why.
 */
export function useCommand() {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CommandFailure | null>(null)

  const send = async (path: string, { method, body, done }: Wanted) => {
    if (busy) return { ok: false as const, failure: null }
    setBusy(true)
    setFailure(null)
    const answer = await sendSignedIn(path, { method: method ?? 'POST', body })
    setBusy(false)
    if (answer.ok) {
      if (done) toast.success(done)
      router.refresh()
      return { ok: true as const, body: answer.body }
    }
    const refused = {
      status: answer.status,
      message: commandErrorText(answer.errors[0]),
      errors: answer.errors,
    }
    setFailure(refused)
    if (answer.status === 409) router.refresh()
    return { ok: false as const, failure: refused }
  }
  return { send, busy, failure, clearFailure: () => setFailure(null) }
}
