'use client'
import { Coffee } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { EmptyState } from '@/components/portal/EmptyState'
import { Notice } from '@/components/portal/Notice'
import { useHydrated } from '@/components/portal/useHydrated'
import { useMediaQuery } from '@/components/portal/useMediaQuery'
import { Sheet } from '@/components/ui/Sheet'
import { decisionWords, type DecisionAction } from './decisionWords'
import { DecisionDialog } from './DecisionDialog'
import { QueueBulkBar } from './QueueBulkBar'
import { QueueHelp } from './QueueHelp'
import type { QueueItem, QueueKind } from './QueueItem'
import type { QueueCommand } from './queueKeys'
import { QueuePeek } from './QueuePeek'
import { QueueRow } from './QueueRow'
import { useQueueDecisions, type QueueAction } from './useQueueDecisions'
import { useQueueKeys } from './useQueueKeys'
import { useShortcuts } from './useShortcuts'

type Props = {
  items: readonly QueueItem[]
  now: string
  kind: QueueKind
  /** Id of the step to begin with. */
  selectedId?: string
}

type Asking = { action: DecisionAction; items: readonly QueueItem[]; bulk: boolean }

const rowId = (item: QueueItem) => `queue-row-${item.step.id}`

/** What waits for me: a list, the selected one beside it (over it on a phone), and keys for both. */
export function QueueView({ items, now, kind, selectedId }: Props) {
  const router = useRouter()
  const wide = useMediaQuery('(width >= 64rem)')
  const [shortcuts] = useShortcuts()
  const ready = useHydrated()
  const { gone, problems, decide, decideMany } = useQueueDecisions()
  const [picked, setPicked] = useState(selectedId)
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set())
  const [peeking, setPeeking] = useState(false)
  const [helping, setHelping] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [bulk, setBulk] = useState<{ busy: boolean; problem?: string; summary?: string }>({ busy: false })

  const rows = items.filter((item) => !gone.has(item.step.id))
  const found = rows.findIndex((item) => item.step.id === picked)
  const index = found >= 0 ? found : 0
  const selected = rows[index]
  const marked = rows.filter((item) => checked.has(item.step.id))

  const select = (item: QueueItem | undefined) => {
    if (!item) return
    setPicked(item.step.id)
    const row = document.getElementById(rowId(item))
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }
  const toggle = (item: QueueItem) =>
    setChecked((before) => {
      const next = new Set(before)
      if (!next.delete(item.step.id)) next.add(item.step.id)
      return next
    })
  const settle = (item: QueueItem, action: QueueAction, comments?: string) => {
    // The neighbour takes its place, so that a, a, a works down the list.
    setPicked((rows[rows.indexOf(item) + 1] ?? rows[rows.indexOf(item) - 1])?.step.id)
    setChecked((before) => new Set([...before].filter((id) => id !== item.step.id)))
    setPeeking(false)
    decide(item, action, comments)
  }
  const act = (item: QueueItem | undefined, action: QueueAction) => {
    if (!item || !ready) return
    if (action === 'approved' || action === 'fulfilled') settle(item, action)
    else setAsking({ action, items: [item], bulk: false })
  }
  const confirm = async (comments: string) => {
    const [first] = asking?.items ?? []
    if (!asking || !first) return
    if (!asking.bulk) {
      setAsking(null)
      settle(first, asking.action, comments)
      return
    }
    setBulk({ busy: true })
    const result = await decideMany(asking.items, asking.action, comments)
    if (!result.ok) {
      setBulk({ busy: false, problem: result.message })
      return
    }
    const done = `${decisionWords[asking.action].done} ${result.done}.`
    setBulk({
      busy: false,
      summary: result.failed > 0 ? `${done} ${result.failed} not: see why below.` : done,
    })
    setChecked(new Set())
    setAsking(null)
  }

  const commands: Record<QueueCommand, () => void> = {
    next: () => select(rows[Math.min(index + 1, rows.length - 1)]),
    previous: () => select(rows[Math.max(index - 1, 0)]),
    approved: () => act(selected, 'approved'),
    rejected: () => act(selected, 'rejected'),
    returned: () => act(selected, 'returned'),
    fulfilled: () => act(selected, 'fulfilled'),
    toggle: () => selected && toggle(selected),
    open: () => selected && router.push(`/requests/${selected.request.id}`),
    help: () => setHelping(true),
  }
  useQueueKeys(kind, shortcuts && ready, (command) => commands[command]())

  const peek = selected && (
    <QueuePeek
      item={selected}
      now={now}
      kind={kind}
      ready={ready}
      problem={problems[selected.step.id]}
      onAct={(action) => act(selected, action)}
    />
  )
  return (
    <div>
      {bulk.summary && (
        <Notice tone={bulk.summary.includes('not:') ? 'warning' : 'good'} className="mb-4">
          {bulk.summary}
        </Notice>
      )}
      {rows.length === 0 ? (
        <div className="rounded-lg border bg-surface">
          <EmptyState icon={<Coffee aria-hidden />}>
            {kind === 'approval'
              ? 'Nothing waits for your decision. Enjoy it.'
              : 'Nothing is left to deliver. Well done.'}
          </EmptyState>
        </div>
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
          <ul
            aria-label={kind === 'approval' ? 'Waiting for you' : 'To fulfil'}
            className="divide-y rounded-lg border bg-surface"
          >
            {rows.map((item) => (
              <QueueRow
                key={item.step.id}
                id={rowId(item)}
                item={item}
                now={now}
                selected={item === selected}
                checked={checked.has(item.step.id)}
                problem={problems[item.step.id]}
                onSelect={() => {
                  setPicked(item.step.id)
                  setPeeking(true)
                }}
                onToggle={kind === 'approval' ? () => toggle(item) : undefined}
              />
            ))}
          </ul>
          <section
            aria-label="Selected request"
            className="sticky hidden lg:block top-22 rounded-lg border bg-surface p-5"
          >
            {peek}
          </section>
        </div>
      )}
      {!wide && selected && (
        <Sheet open={peeking} onOpenChange={setPeeking} title={selected.request.number}>
          {peek}
        </Sheet>
      )}
      {marked.length > 0 && (
        <QueueBulkBar
          count={marked.length}
          onAct={(action) => {
            setBulk({ busy: false })
            setAsking({ action, items: marked.slice(0, 100), bulk: true })
          }}
          onClear={() => setChecked(new Set())}
        />
      )}
      {asking && (
        <DecisionDialog
          action={asking.action}
          subject={
            asking.bulk
              ? `${asking.items.length} ${asking.items.length === 1 ? 'request' : 'requests'}`
              : (asking.items[0]?.request.number ?? '')
          }
          busy={bulk.busy}
          problem={bulk.problem}
          onClose={() => setAsking(null)}
          onConfirm={(comments) => void confirm(comments)}
        />
      )}
      <QueueHelp open={helping} onOpenChange={setHelping} kind={kind} />
    </div>
  )
}
