import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

type Props = {
  /** One sentence. */
  children: ReactNode
  /** One action: a Button or ButtonLink. */
  action?: ReactNode
  icon?: ReactNode
  className?: string
}

export function EmptyState({ children, action, icon, className }: Props) {
  return (
    <div className={cn('flex flex-col items-center gap-3 px-6 py-12 text-center', className)}>
      {icon && <div className="text-ink-faint [&_svg]:size-6">{icon}</div>}
      <p className="max-w-md text-ink-soft">{children}</p>
      {action}
    </div>
  )
}
