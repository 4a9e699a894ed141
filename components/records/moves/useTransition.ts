'use client'
import { useState } from 'react'
import { useCommand } from '@/components/portal/useCommand'
import type { RecordMove } from '../recordShapes'

type Subject = { id: string; number: string }

/** Takes records to other states: at once where nothing is asked, else with the dialog that `asking` stands for. */
export function useTransition(labelOf: (state: string) => string) {
  const [asking, setAsking] = useState<{ subject: Subject; move: RecordMove } | null>(null)
  const { send, busy, failure, clearFailure } = useCommand()

  const run = async (subject: Subject, move: RecordMove, body: Record<string, unknown>) => {
    const done = move.approval
      ? `Approval of ${move.label.toLocaleLowerCase('en')} is asked for ${subject.number}.`
      : `${subject.number} is ${labelOf(move.to)} now.`
    const sent = await send(`/api/records/${subject.id}/transition`, { body, done })
    if (sent.ok) {
      setAsking(null)
      return null
    }
    return sent.failure?.message ?? 'Another change is still under way.'
  }

  return {
    asking,
    busy,
    failure,
    /** Asks first when something is missing, or when somebody else is going to decide. */
    begin: (subject: Subject, move: RecordMove): void => {
      clearFailure()
      if (move.missing.length > 0 || move.approval) setAsking({ subject, move })
      else void run(subject, move, { to: move.to })
    },
    /** Without asking. Answers why it was refused, null when it was not. */
    go: (subject: Subject, move: RecordMove) => run(subject, move, { to: move.to }),
    confirm: (body: Record<string, unknown>) => {
      if (asking) void run(asking.subject, asking.move, body)
    },
    close: () => {
      clearFailure()
      setAsking(null)
    },
    clearFailure,
  }
}
