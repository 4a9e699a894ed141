'use client'
import { BellOff } from 'lucide-react'
import { EmptyState } from '@/components/portal/EmptyState'
import { ErrorState } from '@/components/portal/ErrorState'
import { Skeleton } from '@/components/ui/Skeleton'
import type { NotificationItem } from './NotificationItem'
import { NotificationRow } from './NotificationRow'
import type { useNotifications } from './useNotifications'

type Props = {
  mine: Pick<ReturnType<typeof useNotifications>, 'status' | 'page' | 'problem' | 'load' | 'read'>
  onLeave: () => void
}

/** The latest messages, whatever state they are in. */
export function NotificationPanel({ mine: { status, page, problem, load, read }, onLeave }: Props) {
  if (status === 'failed')
    return (
      <ErrorState message={problem ?? 'Your messages could not be loaded.'} onRetry={() => void load()} />
    )
  if (!page) {
    return (
      <div role="status" className="space-y-5 px-4 py-4">
        <span className="sr-only">Loading your messages</span>
        {[0, 1, 2].map((row) => (
          <div key={row} className="space-y-2">
            <Skeleton className="w-3/4" />
            <Skeleton className="h-3 w-1/2" />
          </div>
        ))}
      </div>
    )
  }
  if (page.docs.length === 0)
    return <EmptyState icon={<BellOff aria-hidden />}>Nothing has happened that concerns you yet.</EmptyState>
  const open = (item: NotificationItem) => {
    if (item.readAt === null) read(item.id)
    if (item.link) onLeave()
  }
  return (
    <ul className="p-1">
      {page.docs.map((item) => (
        <NotificationRow key={item.id} item={item} now={page.now} onOpen={() => open(item)} />
      ))}
    </ul>
  )
}
