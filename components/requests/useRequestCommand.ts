'use client'
import { useState } from 'react'
import { missingRight } from '@/components/portal/missingRight'
import { useCommand } from '@/components/portal/useCommand'

/** `permission` is the right that was missing, null when it failed for something else. */
export type RequestFailure = { message: string; stale: boolean; unsent: string; permission: string | null }

/**
 * Sends commands about one request. Stale is a 409, because someone else was first: `failure` then says who, and
 * keeps the text that was not sent.
 */
export function useRequestCommand(requestId: string) {
  const { send: sendTo, busy, failure, clearFailure } = useCommand()
  const [unsent, setUnsent] = useState('')

  const send = async (
    command: string,
    body: Record<string, unknown>,
    done: string,
    text = '',
  ): Promise<'done' | 'stale' | 'failed'> => {
    if (busy) return 'failed'
    setUnsent(text)
    const sent = await sendTo(`/api/itsm-requests/${requestId}/${command}`, { body, done })
    if (sent.ok) return 'done'
    return sent.failure?.status === 409 ? 'stale' : 'failed'
  }
  const shown: RequestFailure | null = failure && {
    message: failure.message,
    stale: failure.status === 409,
    unsent,
    permission: missingRight(failure.errors[0]),
  }
  return { send, busy, failure: shown, clearFailure }
}
