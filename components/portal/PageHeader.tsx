import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  description?: ReactNode
  /** A number or chip in front of or beside the title. */
  meta?: ReactNode
  actions?: ReactNode
  back?: { href: string; label: string }
}

export function PageHeader({ title, description, meta, actions, back }: Props) {
  return (
    <header className="mb-6">
      {back && (
        <Link
          href={back.href}
          className="-ml-1 mb-1 inline-flex min-h-11 items-center gap-1 rounded-md pr-2 text-sm text-ink-soft hover:text-ink md:min-h-8"
        >
          <ChevronLeft aria-hidden className="size-4" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 lg:flex-nowrap">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-xl font-semibold tracking-tight text-balance">{title}</h1>
            {meta}
          </div>
          {description && <div className="mt-1 max-w-prose text-ink-soft">{description}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 lg:shrink-0">{actions}</div>}
      </div>
    </header>
  )
}
