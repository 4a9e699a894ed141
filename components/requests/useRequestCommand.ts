'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { missingRight } from '@/components/portal/missingRight'
import { sendSignedIn } from '@/components/portal/sendSignedIn'

/** `permission` is the right that was missing, null when it failed for something else. */
export type CommandFailure = { message: string; stale: boolean; unsent: string; permission: string | null }

/**
 * Sends commands about one request. Success says `done` and loads the page's data anew; so does a 409, because
 * someone else was first: `failure` then says who, and keeps the text that was not sent.
 */
export function useRequestCommand(requestId: string) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CommandFailure | null>(null)

  const send = async (
    command: string,
    body: Record<string, unknown>,
    done: string,
    unsent = '',
  ): Promise<'done' | 'stale' | 'failed'> => {
    if (busy) return 'failed'
    setBusy(true)
    setFailure(null)
    const answer = await sendSignedIn(`/api/itsm-requests/${requestId}/${command}`, { body })
    setBusy(false)
    if (answer.ok) {
      toast.success(done)
      router.refresh()
      return 'done'
    }
    const stale = answer.status === 409
    const [error] = answer.errors
    setFailure({ message: commandErrorText(error), stale, unsent, permission: missingRight(error) })
    if (stale) router.refresh()
    return stale ? 'stale' : 'failed'
  }
  return { send, busy, failure, clearFailure: () => setFailure(null) }
}
