'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { sendCommand } from '@/components/portal/sendCommand'

/**
 * Sends commands about assets. Success draws the page anew; so does a 409, because somebody was first: `problem` then says
 * who, while the dialog keeps what was typed. Answers the body, or null when it was refused.
 */
export function useItemCommand() {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const send = async (path: string, body: Record<string, unknown>): Promise<{ body: unknown } | null> => {
    if (busy) return null
    setBusy(true)
    setProblem(null)
    const answer = await sendCommand(path, { body })
    setBusy(false)
    if (answer.ok) {
      router.refresh()
      return { body: answer.body }
    }
    setProblem(commandErrorText(answer.errors[0]))
    if (answer.status === 409) router.refresh()
    return null
  }
  return { send, busy, problem, clear: () => setProblem(null) }
}
