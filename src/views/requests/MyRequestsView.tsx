import Link from 'next/link'
import { EmptyState } from '@/components/portal/EmptyState'
import { PageHeader } from '@/components/portal/PageHeader'
import { RequestList } from '@/components/requests/RequestList'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { cn } from '@/components/ui/cn'
import { inReaderWords } from '@/src/operations/requests/inReaderWords'
import { listMyRequests } from '@/src/operations/requests/listMyRequests'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { Pager } from './Pager'
import { toRequestRow } from './toRequestRow'

const PAGE = 25

export type Show = 'open' | 'closed' | 'all'

const empty: Record<Show, string> = {
  open: 'Nothing of yours is on its way.',
  closed: 'Nothing of yours has ended yet.',
  all: 'You have not asked for anything yet.',
}

/** Everything one asked for or was asked for, open, closed or both; 25 a page, `page` from 1. */
export async function MyRequestsView({ show, page }: { show: Show; page: number }) {
  const { req, actor } = await requireEmployee()
  const { docs, open, closed } = await listMyRequests(req, actor, {
    state: show === 'all' ? null : show,
    limit: PAGE,
    offset: (page - 1) * PAGE,
  })
  const counts: Record<Show, number> = { all: open + closed, open, closed }
  const filters = [
    { show: 'all', label: 'All' },
    { show: 'open', label: 'Open' },
    { show: 'closed', label: 'Closed' },
  ] as const
  return (
    <>
      <PageHeader
        title="My requests"
        actions={
          <ButtonLink href="/" variant="primary">
            Ask for something
          </ButtonLink>
        }
      />
      <nav aria-label="Filter" className="mb-4 flex gap-1 border-b">
        {filters.map((filter) => (
          <Link
            key={filter.show}
            href={filter.show === 'all' ? '/requests' : `/requests?show=${filter.show}`}
            aria-current={filter.show === show ? 'true' : undefined}
            className={cn(
              '-mb-px inline-flex min-h-11 items-center gap-1.5 border-b-2 border-transparent px-3 font-medium text-ink-soft transition-colors hover:text-ink focus-visible:-outline-offset-2 md:min-h-9',
              filter.show === show && 'border-accent text-ink',
            )}
          >
            {filter.label}
            <span className="tabular text-sm text-ink-faint">{counts[filter.show]}</span>
          </Link>
        ))}
      </nav>
      <RequestList
        requests={(await inReaderWords(req, docs)).map(toRequestRow)}
        now={requestTime()}
        empty={
          <EmptyState action={<ButtonLink href="/">Ask for something</ButtonLink>}>
            {page > 1 ? 'There is nothing on this page.' : empty[show]}
          </EmptyState>
        }
      />
      <Pager
        page={page}
        pages={Math.ceil(counts[show] / PAGE)}
        hrefOf={(wanted) =>
          `/requests?${new URLSearchParams({ ...(show === 'all' ? {} : { show }), page: String(wanted) }).toString()}`
        }
      />
    </>
  )
}
