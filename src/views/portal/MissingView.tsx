import { SearchX } from 'lucide-react'
import { EmptyState } from '@/components/portal/EmptyState'
import { ButtonLink } from '@/components/ui/ButtonLink'

/** For what does not exist, or not for this reader: the two must look the same. */
export function MissingView() {
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      action={<ButtonLink href="/">Go home</ButtonLink>}
      className="py-24"
    >
      <span className="mb-1 block text-lg font-semibold text-ink" role="heading" aria-level={1}>
        There is nothing here
      </span>
      It does not exist, or you may not see it. If somebody sent you this link, ask them to share it with you.
    </EmptyState>
  )
}
