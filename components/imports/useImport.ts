import { useCallback, useEffect, useState } from 'react'
import type { CommandError } from '@/components/portal/readErrors'
import { sendCommand } from '@/components/portal/sendCommand'
import type { ImportAnswer } from './importTypes'
import { isMoving } from './isMoving'

/** How often a step that is being done is looked at. */
const EVERY_MS = 1_000

type Step = 'check' | 'run' | 'undo'

/** One import by id, looked at again while the server works on it, and the commands on it. */
export function useImport(id: string | null) {
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [errors, setErrors] = useState<CommandError[]>([])
  const [sending, setSending] = useState(false)
  const [looks, setLooks] = useState(0)
  const current = answer?.doc.id === id ? answer : null
  const moving = current !== null && isMoving(current.doc.status)

  const wait = current === null ? 0 : moving ? EVERY_MS : null
  useEffect(() => {
    if (id === null || wait === null) return undefined
    const stop = new AbortController()
    const look = async () => {
      const sent = await sendCommand(`/api/imports/${id}/progress`, { method: 'GET', signal: stop.signal })
      if (stop.signal.aborted) return
      setErrors(sent.ok ? [] : sent.errors)
      if (sent.ok) setAnswer(sent.body as ImportAnswer)
      // Whatever it answered, what moves is looked at again; what was not found is not.
      if (sent.ok || wait > 0) setLooks((count) => count + 1)
    }
    const timer = setTimeout(() => void look(), wait)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [id, wait, looks])

  const send = useCallback(
    async (step: Step, body: Record<string, unknown> = {}) => {
      setSending(true)
      setErrors([])
      const sent = await sendCommand(`/api/imports/${id ?? ''}/${step}`, { body })
      setSending(false)
      if (sent.ok) setAnswer(sent.body as ImportAnswer)
      else setErrors(sent.errors)
    },
    [id],
  )
  return { answer: current, errors, moving, sending, send, setAnswer }
}
