'use client'
import { Bell } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { CountBadge } from '@/components/portal/CountBadge'
import { useMediaQuery } from '@/components/portal/useMediaQuery'
import { Button } from '@/components/ui/Button'
import { Popover } from '@/components/ui/Popover'
import { Sheet } from '@/components/ui/Sheet'
import { NotificationPanel } from './NotificationPanel'
import { useNotifications } from './useNotifications'

const buttonClass =
  'relative inline-flex size-11 items-center justify-center rounded-full text-ink-soft hover:bg-hover hover:text-ink md:size-10'

/** The bell: how much is new, and the latest messages at a click; a sheet on a phone. */
export function NotificationBell({ unread: initial }: { unread: number }) {
  const [open, setOpen] = useState(false)
  const wide = useMediaQuery('(min-width: 768px)')
  const mine = useNotifications(initial)
  const turn = (next: boolean) => {
    setOpen(next)
    if (next) void mine.load()
  }
  const face = (
    <>
      <Bell aria-hidden className="size-5" />
      <CountBadge
        count={mine.unread}
        what="unread"
        className="absolute -top-0.5 -right-0.5 ring-2 ring-surface"
      />
    </>
  )
  const readAll = mine.unread > 0 && (
    <Button size="sm" variant="ghost" onClick={() => void mine.readAll()}>
      Mark all as read
    </Button>
  )
  const more = (
    <Link
      href="/notifications"
      onClick={() => setOpen(false)}
      className="inline-flex min-h-11 items-center rounded-md px-1 text-sm font-medium text-accent-text hover:underline md:min-h-8"
    >
      All messages and settings
    </Link>
  )
  const panel = <NotificationPanel mine={mine} onLeave={() => setOpen(false)} />
  if (!wide) {
    return (
      <>
        <button
          type="button"
          aria-label="Messages"
          aria-haspopup="dialog"
          onClick={() => turn(true)}
          className={buttonClass}
        >
          {face}
        </button>
        <Sheet
          open={open}
          onOpenChange={turn}
          title="Messages"
          footer={
            <div className="flex items-center justify-between gap-2">
              {more}
              {readAll}
            </div>
          }
        >
          <div className="-m-3">{panel}</div>
        </Sheet>
      </>
    )
  }
  return (
    <Popover
      open={open}
      onOpenChange={turn}
      label="Messages"
      trigger={
        <button type="button" aria-label="Messages" className={buttonClass}>
          {face}
        </button>
      }
    >
      <div className="flex min-h-12 items-center justify-between gap-3 border-b px-4 py-2">
        <p className="font-semibold">Messages</p>
        {readAll}
      </div>
      <div className="flex-1 overflow-y-auto">{panel}</div>
      <div className="border-t px-3 py-1.5">{more}</div>
    </Popover>
  )
}
