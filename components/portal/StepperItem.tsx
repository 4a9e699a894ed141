import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

type Props = {
  state: 'Done' | 'Now' | 'Next'
  tone: string
  marker: ReactNode
  last: boolean
  current?: boolean
  children: ReactNode
}

/** One stop on the line. Its state is spoken: the marker's shape and colour are only for the eye. */
export function StepperItem({ state, tone, marker, last, current, children }: Props) {
  return (
    <li aria-current={current ? 'step' : undefined} className="relative flex gap-3 pb-6 last:pb-0">
      {!last && (
        <span
          aria-hidden
          className={cn('absolute top-7 bottom-0 left-3.5 border-l', state !== 'Done' && 'border-dashed')}
        />
      )}
      <span className={cn('flex size-7 shrink-0 items-center justify-center rounded-full', tone)}>
        {marker}
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <span className="sr-only">{state}: </span>
        {children}
      </div>
    </li>
  )
}
