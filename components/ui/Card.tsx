import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'

type Props = Omit<ComponentProps<'section'>, 'title'> & {
  title?: ReactNode
  description?: ReactNode
  actions?: ReactNode
  /** Lists draw their own rows to the edge. */
  flush?: boolean
}

/** A surface with a hairline. Never one inside another: use a Separator there. */
export function Card({ title, description, actions, flush = false, className, children, ...rest }: Props) {
  return (
    <section {...rest} className={cn('rounded-lg border bg-surface', className)}>
      {(title || actions) && (
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-4 md:px-5">
          <div className="min-w-0">
            {title && <h2 className="text-md font-semibold">{title}</h2>}
            {description && <p className="text-ink-soft">{description}</p>}
          </div>
          {actions}
        </header>
      )}
      <div className={flush ? (title || actions ? 'pt-3' : undefined) : 'p-4 md:p-5'}>{children}</div>
    </section>
  )
}
