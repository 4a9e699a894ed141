import { Kanban, List, Plus } from 'lucide-react'
import Link from 'next/link'
import { EmptyState } from '@/components/portal/EmptyState'
import { Icon } from '@/components/portal/Icon'
import { PageHeader } from '@/components/portal/PageHeader'
import { FoundRecords } from '@/components/records/home/FoundRecords'
import { OpenRecords } from '@/components/records/home/OpenRecords'
import { SearchRecords } from '@/components/records/home/SearchRecords'
import { WaitingRecords } from '@/components/records/home/WaitingRecords'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { listRecords } from '@/src/operations/records/listRecords'
import { recordTypes } from '@/src/operations/records/recordTypes'
import { searchRecords } from '@/src/operations/records/searchRecords'
import { subjectQueue } from '@/src/operations/workflow/subjectQueue'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { orForbidden } from './orForbidden'

const MINE = '10'

/** The record types one works with, what of them is one's own to do, and what waits for one's decision. */
export async function RecordsHomeView({ q }: { q: string }) {
  const { req, actor } = await requireEmployee()
  const now = requestTime()
  return orForbidden(
    Promise.all([
      recordTypes(req, actor),
      listRecords(req, actor, { assignee: 'me', kind: 'open', limit: MINE }),
      subjectQueue(req, actor),
      q === '' ? null : searchRecords(req, actor, { q }),
    ]),
    ([{ docs: types }, mine, waiting, found]) => (
      <>
        <PageHeader
          title="Records"
          description="What is kept about cases, contracts and the like, each with its owner and its state."
          actions={<SearchRecords q={q} />}
        />
        {found && <FoundRecords q={q} found={found.docs} more={found.totalIsLeast} now={now} />}
        <WaitingRecords waiting={waiting.docs.filter(({ subject }) => subject.kind === 'record')} now={now} />
        {types.length === 0 ? (
          <Card>
            <EmptyState>
              You work with no records yet. Whoever looks after a type can give you the right to it.
            </EmptyState>
          </Card>
        ) : (
          <section aria-labelledby="record-types" className="mb-8">
            <h2 id="record-types" className="sr-only">
              Types
            </h2>
            <ul className="divide-y rounded-lg border bg-surface">
              {types.map((type) => (
                <li
                  key={type.id}
                  className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 md:flex-nowrap"
                >
                  <Icon name={type.icon} className="size-5 shrink-0 text-ink-soft" />
                  <div className="min-w-0 flex-1 basis-52">
                    <Link
                      href={`/records/${type.slug}`}
                      className="inline-flex min-h-11 items-center rounded-sm font-medium underline-offset-4 hover:underline md:min-h-0"
                    >
                      {type.name}
                    </Link>
                    <p className="text-sm text-ink-soft">
                      {type.counts.open === 0 ? 'None open' : `${type.counts.open} open`}
                      {type.counts.mine > 0 && `, ${type.counts.mine} of them yours`}
                      {!type.ready && '. Its rights are being made; try again in a minute.'}
                    </p>
                  </div>
                  <span className="flex gap-1">
                    <ButtonLink size="sm" variant="ghost" href={`/records/${type.slug}`}>
                      <List aria-hidden className="size-4" />
                      List<span className="sr-only"> of {type.name}</span>
                    </ButtonLink>
                    <ButtonLink size="sm" variant="ghost" href={`/records/${type.slug}/board`}>
                      <Kanban aria-hidden className="size-4" />
                      Board<span className="sr-only"> of {type.name}</span>
                    </ButtonLink>
                    {type.abilities.create && (
                      <ButtonLink size="sm" href={`/records/${type.slug}/new`}>
                        <Plus aria-hidden className="size-4" />
                        New<span className="sr-only"> {type.name}</span>
                      </ButtonLink>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <OpenRecords rows={mine.docs} types={types} now={now} />
      </>
    ),
    { href: '/', label: 'Go home' },
  )
}
