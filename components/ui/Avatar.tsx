import { cn } from './cn'
import { initialsOf } from './initialsOf'

type Props = { name: string; className?: string }

/** Initials in a circle, hidden from screen readers: the name always stands beside it or on the control. */
export function Avatar({ name, className }: Props) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-flex size-8 shrink-0 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent-text select-none',
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  )
}
