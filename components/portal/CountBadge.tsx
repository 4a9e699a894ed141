import { cn } from '@/components/ui/cn'

type Props = { count: number; what: string; className?: string }

/** How many wait, nothing when none do; screen readers hear what is counted. */
export function CountBadge({ count, what, className }: Props) {
  if (count <= 0) return null
  return (
    <span
      className={cn(
        'tabular inline-flex h-5 min-w-5 items-center justify-center rounded-full bg-accent px-1.5 text-xs font-semibold text-on-accent',
        className,
      )}
    >
      {count > 99 ? '99+' : count}
      <span className="sr-only"> {what}</span>
    </span>
  )
}
