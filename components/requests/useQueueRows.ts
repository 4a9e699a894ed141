'use client'
import { useContext, useState } from 'react'
import { useFreshPage } from '@/components/portal/live/useFreshPage'
import { useLive } from '@/components/portal/live/useLive'
import { PortalContext } from '@/components/portal/PortalContext'
import { sendCommand } from '@/components/portal/sendCommand'
import { departedWords } from './departedWords'
import type { QueueItem } from './QueueItem'

/** What left the list while it was looked at: where it stood, and who did it once that is known. */
export type Departed = { item: QueueItem; index: number; words: string | null }

/**
 * The lines of the list and the one that is looked at. What others decided leaves at once, what came is drawn with
 * the next answer of the server. `own` are the steps that this page has decided itself.
 */
export function useQueueRows(items: readonly QueueItem[], own: ReadonlySet<string>, first?: string) {
  const me = useContext(PortalContext)?.id
  const fresh = useFreshPage()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [picked, setPicked] = useState(first)
  const [gone, setGone] = useState<Departed | null>(null)

  const rows = items.filter((item) => !own.has(item.step.id) && !left.has(item.step.id))
  const departed = gone && gone.item.step.id === picked ? gone : null
  const found = rows.findIndex((item) => item.step.id === picked)
  const index = departed ? Math.min(departed.index, rows.length) : Math.max(found, 0)
  const selected = departed ? undefined : rows[index]

  const name = async (item: QueueItem) => {
    const answer = await sendCommand(`/api/itsm-requests/${item.request.id}/timeline`, { method: 'GET' })
    const words = departedWords(answer.ok ? answer.body : undefined, item.step.nodeId, me)
    setGone((now) => (now?.item.step.id === item.step.id ? { ...now, words } : now))
  }
  useLive((message) => {
    if (message.kind === 'inbox') return
    if (message.kind === 'refresh') return fresh()
    if (message.steps.length === 0) return
    const over = message.steps.filter(({ waits }) => !waits).map(({ id }) => id)
    const back = message.steps.filter(({ waits }) => waits).map(({ id }) => id)
    setLeft((now) => new Set([...now, ...over].filter((id) => !back.includes(id))))
    fresh()
    if (!selected || !over.includes(selected.step.id)) return
    setPicked(selected.step.id)
    setGone({ item: selected, index, words: null })
    void name(selected)
  })
  return { rows, selected, index, departed, pick: setPicked, fresh }
}
