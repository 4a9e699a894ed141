'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { DecisionDialog } from '@/components/portal/DecisionDialog'
import type { DecisionAction } from '@/components/portal/decisionWords'
import { CutNotice } from '@/components/portal/live/CutNotice'
import { Notice } from '@/components/portal/Notice'
import { useHydrated } from '@/components/portal/useHydrated'
import { useMediaQuery } from '@/components/portal/useMediaQuery'
import { Sheet } from '@/components/ui/Sheet'
import { writeQueueFilter } from '@/src/domain/requests/writeQueueFilter'
import { QueueBulkBar } from './QueueBulkBar'
import { QueueBulkResult } from './QueueBulkResult'
import { QueueDeparted } from './QueueDeparted'
import { QueueHelp } from './QueueHelp'
import type { QueueItem, QueueKind } from './QueueItem'
import type { QueueCommand } from './queueKeys'
import { QueueList } from './QueueList'
import { QueuePeek } from './QueuePeek'
import { queueRowId } from './queueRowId'
import { QueueToolbar, type QueueShown } from './QueueToolbar'
import { useBulkDecision } from './useBulkDecision'
import { useLooked } from './useLooked'
import { useQueueDecisions, type QueueAction } from './useQueueDecisions'
import { useQueueKeys } from './useQueueKeys'
import { useQueueRows } from './useQueueRows'
import { useShortcuts } from './useShortcuts'

type Props = {
  items: readonly QueueItem[]
  now: string
  kind: QueueKind
  /** Id of the step to begin with. */
  selectedId?: string
  shown: QueueShown
  /** When the reader last looked at this list, null on the first visit. */
  lookedAt: string | null
}

type Asking = { action: DecisionAction; items: readonly QueueItem[]; bulk: boolean }

/** What waits for me: a list, the selected one beside it (over it on a phone), and keys for both. */
export function QueueView({ items, now, kind, selectedId, shown, lookedAt }: Props) {
  const router = useRouter()
  const wide = useMediaQuery('(width >= 64rem)')
  const [shortcuts] = useShortcuts()
  const ready = useHydrated()
  const { gone, problems, decide, decideMany } = useQueueDecisions(kind)
  const { rows, selected, index, departed, pick } = useQueueRows(items, gone, selectedId)
  const isNew = useLooked(kind, items, lookedAt)
  const bulk = useBulkDecision(decideMany)
  const search = useRef<HTMLInputElement>(null)
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set())
  const [peeking, setPeeking] = useState(false)
  const [helping, setHelping] = useState(false)
  const [filtering, setFiltering] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)

  const marked = rows.filter((item) => checked.has(item.step.id))
  const looking = departed?.item ?? selected
  const meanwhile =
    departed && asking && !asking.bulk && asking.items[0]?.step.id === departed.item.step.id
      ? `${departed.words ?? 'Somebody else was faster'} meanwhile. What you wrote is still here, but there is nothing left to decide.`
      : undefined

  const select = (item: QueueItem | undefined) => {
    if (!item) return
    pick(item.step.id)
    const row = document.getElementById(queueRowId(item))
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
    pick((rows[rows.indexOf(item) + 1] ?? rows[rows.indexOf(item) - 1])?.step.id)
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
    } else if (await bulk.run(asking.items, asking.action, comments)) {
      setChecked(new Set())
      setAsking(null)
    }
  }

  // Where one left, the next one has moved up into its place.
  const forward = () => select(rows[Math.min(departed ? index : index + 1, rows.length - 1)])
  const commands: Record<QueueCommand, () => void> = {
    next: forward,
    previous: () => select(rows[Math.max(index - 1, 0)]),
    approved: () => act(selected, 'approved'),
    rejected: () => act(selected, 'rejected'),
    returned: () => act(selected, 'returned'),
    fulfilled: () => act(selected, 'fulfilled'),
    toggle: () => selected && toggle(selected),
    open: () => looking && router.push(`/requests/${looking.request.id}`),
    search: () => search.current?.focus(),
    filter: () => setFiltering(true),
    help: () => setHelping(true),
  }
  // From the press on, not from when the dialog is there: what is typed for it must not decide the next one.
  useQueueKeys(kind, shortcuts && ready && !asking && !helping, (command) => commands[command]())

  const peek = departed ? (
    <QueueDeparted departed={departed} onNext={rows.length > 0 ? forward : undefined} />
  ) : (
    selected && (
      <QueuePeek
        item={selected}
        now={now}
        kind={kind}
        ready={ready}
        problem={problems[selected.step.id]}
        onAct={(action) => act(selected, action)}
      />
    )
  )
  const { sort: _order, ...narrowing } = shown.filter
  return (
    <div>
      <QueueToolbar
        {...shown}
        kind={kind}
        ready={ready}
        filtering={filtering}
        onFiltering={setFiltering}
        searchRef={search}
      />
      <CutNotice />
      {bulk.outcome && (
        <QueueBulkResult outcome={bulk.outcome} busy={bulk.busy} onRetry={bulk.retry} onClose={bulk.close} />
      )}
      {bulk.problem && !asking && (
        <Notice tone="error" className="mb-4">
          {bulk.problem}
        </Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        <div className={looking ? undefined : 'lg:col-span-2'}>
          <QueueList
            rows={rows}
            kind={kind}
            now={now}
            selected={selected}
            checked={checked}
            problems={problems}
            filtered={writeQueueFilter(narrowing) !== ''}
            isNew={isNew}
            onSelect={(item) => {
              pick(item.step.id)
              setPeeking(true)
            }}
            onToggle={toggle}
          />
        </div>
        {looking && (
          <section
            aria-label="Selected request"
            className="sticky top-22 hidden rounded-lg border bg-surface p-5 lg:block"
          >
            {peek}
          </section>
        )}
      </div>
      {!wide && looking && (
        <Sheet open={peeking} onOpenChange={setPeeking} title={looking.request.number}>
          {peek}
        </Sheet>
      )}
      {marked.length > 0 && (
        <QueueBulkBar
          count={marked.length}
          onAct={(action) => {
            bulk.forget()
            bulk.close()
            setAsking({ action, items: marked.slice(0, 100), bulk: true })
          }}
          onClear={() => setChecked(new Set())}
        />
      )}
      {asking && (
        <DecisionDialog
          action={asking.action}
          request={oneForm(asking.items)}
          subject={
            asking.bulk
              ? `${asking.items.length} ${asking.items.length === 1 ? 'request' : 'requests'}`
              : (asking.items[0]?.request.number ?? '')
          }
          busy={bulk.busy}
          problem={bulk.problem ?? meanwhile}
          onClose={() => setAsking(null)}
          onConfirm={(comments) => void confirm(comments)}
        />
      )}
      <QueueHelp open={helping} onOpenChange={setHelping} kind={kind} />
    </div>
  )
}

/** A request that speaks for all of them; undefined where they are of several forms. */
function oneForm(items: readonly QueueItem[]): string | undefined {
  const [first] = items
  return items.every(({ request }) => request.form === first?.request.form) ? first?.request.id : undefined
}
