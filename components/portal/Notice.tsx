import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

const looks = {
  info: { className: 'bg-blue-soft text-blue', icon: Info },
  good: { className: 'bg-green-soft text-green', icon: CircleCheck },
  warning: { className: 'bg-amber-soft text-amber', icon: TriangleAlert },
  error: { className: 'bg-red-soft text-red', icon: CircleAlert },
} as const

type Props = { tone: keyof typeof looks; children: ReactNode; action?: ReactNode; className?: string }

/** A message in the flow of the page. Errors and warnings are announced at once. */
export function Notice({ tone, children, action, className }: Props) {
  const { className: look, icon: NoticeIcon } = looks[tone]
  return (
    <div
      role={tone === 'error' || tone === 'warning' ? 'alert' : 'status'}
      className={cn('flex flex-wrap items-start gap-x-3 gap-y-2 rounded-lg px-3.5 py-3', look, className)}
    >
      <NoticeIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 basis-56">{children}</div>
      {action}
    </div>
  )
}
