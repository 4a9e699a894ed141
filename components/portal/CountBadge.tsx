import { cn } from '@/components/ui/cn'

type Props = {
  count: number
  what: string
  /** How many of them are news; without any the number is quiet. Left out: all are. */
  news?: number
  className?: string
}

/** How many wait, nothing when none do; screen readers hear what is counted. */
export function CountBadge({ count, what, news, className }: Props) {
  if (count <= 0) return null
  return (
    <span
      className={cn(
        'tabular inline-flex h-5 min-w-5 items-center justify-center rounded-full px-1.5 text-xs font-semibold',
        news === 0 ? 'bg-sunken text-ink-soft' : 'bg-accent text-on-accent',
        className,
      )}
    >
      {count > 99 ? '99+' : count}
      <span className="sr-only">
        {' '}
        {what}
        {news !== undefined && news > 0 && `, ${news} new`}
      </span>
    </span>
  )
}
