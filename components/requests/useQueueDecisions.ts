'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { portalCounts } from '@/components/portal/counts/portalCounts'
import { sendCommand } from '@/components/portal/sendCommand'
import { createOutbox } from './createOutbox'
import { decisionWords, type DecisionAction } from '@/components/portal/decisionWords'
import type { QueueItem, QueueKind } from './QueueItem'
import { readBulkResults } from './readBulkResults'

export type QueueAction = DecisionAction | 'fulfilled'
type Held = { item: QueueItem; action: QueueAction; comments: string }

const UNDO_MS = 5000

const doneWord = (action: QueueAction) => (action === 'fulfilled' ? 'Fulfilled' : decisionWords[action].done)

/**
 * Decisions of the queue. A single one leaves the list at once and is sent after five seconds, or as soon as the page is
 * left; until then it can be undone. One that the server refuses comes back with the reason on its row.
 */
export function useQueueDecisions(kind: QueueKind) {
  const router = useRouter()
  const counter = kind === 'approval' ? 'queue' : 'fulfilment'
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})

  const bringBack = (stepId: string) => {
    portalCounts.release(stepId)
    setGone((now) => {
      const next = new Set(now)
      next.delete(stepId)
      return next
    })
  }

  const send = async ({ item, action, comments }: Held) => {
    const said = comments ? { comments } : {}
    const answer = await sendCommand(
      `/api/itsm-requests/${item.request.id}/${action === 'fulfilled' ? 'fulfill' : 'decide'}`,
      {
        body:
          action === 'fulfilled' ? { step: item.step.id, ...said } : { step: item.step.id, action, ...said },
        keepalive: true,
      },
    )
    if (answer.ok) {
      portalCounts.settle(item.step.id)
      router.refresh()
      return
    }
    const reason = commandErrorText(answer.errors[0])
    const lost = comments ? ` Your comment was: “${comments}”` : ''
    bringBack(item.step.id)
    setProblems((now) => ({ ...now, [item.step.id]: `${reason}${lost}` }))
    toast.error(`${item.request.number} was not changed.`, { description: reason })
    if (answer.status === 409) router.refresh()
  }
  // Made once: what `send` closes over (the router, the setters) never changes.
  const [outbox] = useState(() => createOutbox<Held>(UNDO_MS, (held) => void send(held)))

  useEffect(() => {
    // `pagehide` and not `beforeunload`: phones only fire the first, and the request is kept alive past it.
    window.addEventListener('pagehide', outbox.flush)
    return () => {
      window.removeEventListener('pagehide', outbox.flush)
      outbox.flush()
    }
  }, [outbox])

  const decide = (item: QueueItem, action: QueueAction, comments = '') => {
    const key = item.step.id
    portalCounts.hold(key, counter)
    setGone((now) => new Set(now).add(key))
    setProblems((now) => Object.fromEntries(Object.entries(now).filter(([id]) => id !== key)))
    outbox.add(key, { item, action, comments })
    toast.success(`${doneWord(action)} ${item.request.number}.`, {
      id: `queue-${key}`,
      duration: UNDO_MS,
      action: {
        label: 'Undo',
        onClick: () => {
          if (outbox.undo(key)) bringBack(key)
          else toast.error(`${item.request.number} is already sent.`)
        },
      },
    })
  }

  const decideMany = async (items: readonly QueueItem[], action: DecisionAction, comments: string) => {
    const ids = [...new Set(items.map((item) => item.request.id))]
    const answer = await sendCommand('/api/itsm-requests/bulk-decide', {
      body: { ids, action, ...(comments ? { comments } : {}) },
    })
    if (!answer.ok) return { ok: false as const, message: commandErrorText(answer.errors[0]) }
    const results = new Map(readBulkResults(answer.body, ids).map((result) => [result.id, result]))
    const failed = items.filter((item) => !results.get(item.request.id)?.ok)
    for (const item of items) {
      if (!results.get(item.request.id)?.ok) continue
      portalCounts.hold(item.step.id, counter)
      portalCounts.settle(item.step.id)
    }
    setGone((now) => {
      const next = new Set(now)
      for (const item of items) if (results.get(item.request.id)?.ok) next.add(item.step.id)
      return next
    })
    setProblems((now) => ({
      ...now,
      ...Object.fromEntries(
        failed.map((item) => [item.step.id, results.get(item.request.id)?.message ?? '']),
      ),
    }))
    router.refresh()
    return {
      ok: true as const,
      done: items.length - failed.length,
      failed: failed.map((item) => {
        const { message = '', over = false } = results.get(item.request.id) ?? {}
        return { item, message, over }
      }),
    }
  }

  return { gone, problems, decide, decideMany }
}
