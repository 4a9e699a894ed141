'use client'
import { BellOff } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { EmptyState } from '@/components/portal/EmptyState'
import { sendCommand } from '@/components/portal/sendCommand'
import { Button } from '@/components/ui/Button'
import { NotificationRow } from './NotificationRow'
import type { NotificationItem } from './NotificationItem'
import { readNotifications } from './readNotifications'

type Props = { first: readonly NotificationItem[]; total: number; pageSize: number; now: string }

/** Every message one ever got, newest first, a page at a time. */
export function NotificationHistory({ first, total, pageSize, now }: Props) {
  const [items, setItems] = useState(first)
  const [busy, setBusy] = useState(false)

  const older = async () => {
    setBusy(true)
    const page = Math.floor(items.length / pageSize) + 1
    const answer = await sendCommand(`/api/notifications/mine?limit=${pageSize}&page=${page}`, {
      method: 'GET',
    })
    const found = answer.ok ? readNotifications(answer.body) : null
    setBusy(false)
    if (!found) {
      toast.error('Older messages could not be loaded.', {
        description: answer.ok ? undefined : answer.errors[0]?.message,
      })
      return
    }
    // What came meanwhile moved the pages on by as many rows.
    setItems((known) => [...known, ...found.docs.filter(({ id }) => !known.some((other) => other.id === id))])
  }

  const open = (item: NotificationItem) => {
    if (item.readAt !== null) return
    setItems((known) => known.map((other) => (other.id === item.id ? { ...other, readAt: now } : other)))
    void sendCommand(`/api/notifications/${item.id}/read`, { keepalive: true })
  }

  if (items.length === 0)
    return <EmptyState icon={<BellOff aria-hidden />}>Nothing has happened that concerns you yet.</EmptyState>
  return (
    <>
      <ul className="rounded-lg border bg-surface p-1">
        {items.map((item) => (
          <NotificationRow key={item.id} item={item} now={now} onOpen={() => open(item)} />
        ))}
      </ul>
      {items.length < total && (
        <div className="mt-4 flex justify-center">
          <Button busy={busy} onClick={() => void older()}>
            Show older
          </Button>
        </div>
      )}
    </>
  )
}
