import Link from 'next/link'
import { Icon } from '@/components/portal/Icon'
import type { ShortcutForm } from '@/src/operations/requests/popularForms'

type Props = { label: string; forms: readonly ShortcutForm[] }

/** One line of forms that are a tap away. Nothing where there are none. */
export function Shortcuts({ label, forms }: Props) {
  if (forms.length === 0) return null
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-2 gap-y-2">
      <span aria-hidden className="w-full text-sm text-ink-soft sm:w-16">
        {label}
      </span>
      <ul className="flex min-w-0 flex-1 basis-60 flex-wrap gap-2">
        {forms.map(({ id, slug, title, icon }) => (
          <li key={id} className="min-w-0">
            <Link
              href={`/requests/new/${slug}`}
              aria-label={`${label}: ${title}`}
              className="flex min-h-11 max-w-full items-center gap-2 rounded-full border bg-surface px-3.5 font-medium transition-colors hover:bg-hover md:min-h-8 md:px-3"
            >
              <Icon name={icon} className="size-4 shrink-0 text-accent-text" />
              <span className="truncate">{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
