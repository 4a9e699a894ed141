'use client'
import { CircleAlert } from 'lucide-react'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { cn } from '@/components/ui/cn'

type Props = { dueAt: string; now: string; breached: boolean; className?: string }

/** When it is due; late is red, has an icon and says so. */
export function DueTime({ dueAt, now, breached, className }: Props) {
  return (
    <span className={cn('inline-flex items-start gap-1', breached && 'font-medium text-red', className)}>
      {breached && <CircleAlert aria-hidden className="mt-[calc((1lh-1rem)/2)] size-4 shrink-0" />}
      <span>
        {breached ? 'was due ' : 'due '}
        <RelativeTime at={dueAt} now={now} style="due" />
      </span>
    </span>
  )
}
