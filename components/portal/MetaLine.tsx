import { Children, type ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

/** Small facts in a row that wraps between them. Empty ones leave no gap. */
export function MetaLine({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <span className={cn('flex flex-wrap gap-x-3 gap-y-0.5', className)}>
      {Children.toArray(children).map((fact, index) => (
        <span key={index} className="min-w-0">
          {fact}
        </span>
      ))}
    </span>
  )
}
