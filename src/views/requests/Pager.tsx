import { ButtonLink } from '@/components/ui/ButtonLink'

type Props = { page: number; pages: number; hrefOf: (page: number) => string }

/** Newer and older of a long list; nothing when it fits on one page. */
export function Pager({ page, pages, hrefOf }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages" className="mt-4 flex items-center justify-between gap-4">
      <span className="min-w-24">{page > 1 && <ButtonLink href={hrefOf(page - 1)}>Newer</ButtonLink>}</span>
      <span className="tabular text-sm text-ink-soft">
        Page {page} of {pages}
      </span>
      <span className="flex min-w-24 justify-end">
        {page < pages && <ButtonLink href={hrefOf(page + 1)}>Older</ButtonLink>}
      </span>
    </nav>
  )
}
