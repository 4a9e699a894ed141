import Link from 'next/link'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/portal/EmptyState'
import { MetaLine } from '@/components/portal/MetaLine'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { requestStatuses, type RequestStatus } from '@/components/portal/requestStatuses'
import { StatusChip } from '@/components/portal/StatusChip'
import { DueTime } from '@/components/portal/DueTime'

export type RequestRow = {
  id: string
  number: string
  title: string
  status: RequestStatus
  /** Names: "Mona Berg". Left out on a returned request, the row says that it waits for the reader. */
  waitingFor?: string
  since?: string
  dueAt?: string | null
  breached: boolean
  createdAt: string
}

type Props = {
  requests: readonly RequestRow[]
  now: string
  /** What to say when there is none: a sentence or an EmptyState. */
  empty: ReactNode
}

/** Requests, one line each on a wide screen: what, how it stands, whom it waits for, due. */
export function RequestList({ requests, now, empty }: Props) {
  if (requests.length === 0) {
    return (
      <div className="rounded-lg border bg-surface">
        {typeof empty === 'string' ? <EmptyState>{empty}</EmptyState> : empty}
      </div>
    )
  }
  return (
    <ul className="divide-y rounded-lg border bg-surface">
      {requests.map((request) => (
        <li key={request.id}>
          <Link
            href={`/requests/${request.id}`}
            className="grid gap-x-4 gap-y-1 px-4 py-3 transition-colors first:rounded-t-lg hover:bg-hover focus-visible:-outline-offset-2 md:grid-cols-[5.5rem_minmax(0,1fr)_10.5rem_minmax(0,1.7fr)] md:items-center"
          >
            <span className="tabular text-sm text-ink-faint">{request.number}</span>
            <span className="font-medium md:truncate">{request.title}</span>
            <span className="flex">
              <StatusChip status={request.status} />
            </span>
            <RowState request={request} now={now} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

function RowState({ request, now }: { request: RequestRow; now: string }) {
  const { status, waitingFor, since, dueAt } = request
  return (
    <MetaLine className="text-sm text-ink-soft md:justify-end">
      {!requestStatuses[status].open && <RelativeTime at={since ?? request.createdAt} now={now} />}
      {status === 'returned' && !waitingFor && (
        <span className="font-medium text-amber">Waiting for you to amend it</span>
      )}
      {requestStatuses[status].open && waitingFor && (
        <>
          Waiting for {waitingFor}
          {since && (
            <>
              {' · '}
              <RelativeTime at={since} now={now} style="age" />
            </>
          )}
        </>
      )}
      {requestStatuses[status].open && dueAt && (
        <DueTime dueAt={dueAt} now={now} breached={request.breached} />
      )}
    </MetaLine>
  )
}
