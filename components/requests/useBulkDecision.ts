'use client'
import { useState } from 'react'
import type { DecisionAction } from '@/components/portal/decisionWords'
import type { BulkOutcome } from './QueueBulkResult'
import type { QueueItem } from './QueueItem'
import type { useQueueDecisions } from './useQueueDecisions'

type DecideMany = ReturnType<typeof useQueueDecisions>['decideMany']

/** The same decision on several: under way, what became of each, and once more for those that were refused. */
export function useBulkDecision(decideMany: DecideMany) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null)

  /** False when nothing was decided at all; why then stands in `problem`. */
  const run = async (
    items: readonly QueueItem[],
    action: DecisionAction,
    comments: string,
    doneBefore = 0,
  ): Promise<boolean> => {
    setBusy(true)
    setProblem(undefined)
    const result = await decideMany(items, action, comments)
    setBusy(false)
    if (!result.ok) {
      setProblem(result.message)
      return false
    }
    setOutcome({ action, comments, done: doneBefore + result.done, failed: result.failed })
    return true
  }
  const retry = () => {
    if (!outcome) return
    const { failed, action, comments, done } = outcome
    void run(
      failed.filter(({ over }) => !over).map(({ item }) => item),
      action,
      comments,
      done,
    )
  }
  return {
    busy,
    problem,
    outcome,
    run,
    retry,
    close: () => setOutcome(null),
    forget: () => setProblem(undefined),
  }
}
