import { Download, Kanban, Plus } from 'lucide-react'
import { cookies } from 'next/headers'
import Link from 'next/link'
import { EmptyState } from '@/components/portal/EmptyState'
import { PageHeader } from '@/components/portal/PageHeader'
import { COLUMN_COOKIE, readColumnCookie } from '@/components/records/list/columnCookie'
import { columnsOf, FIRST_COLUMNS } from '@/components/records/list/columns'
import { listHref } from '@/components/records/list/listHref'
import type { ListQuery } from '@/components/records/list/listQuery'
import { ListTools } from '@/components/records/list/ListTools'
import { RecordTable } from '@/components/records/list/RecordTable'
import { serverQuery } from '@/components/records/list/serverQuery'
import { buttonClass } from '@/components/ui/buttonClass'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { listRecords } from '@/src/operations/records/listRecords'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { ListTabs } from './ListTabs'
import { orForbidden } from './orForbidden'
import { requireType } from './requireType'

const PAGE = '25'

/** The records of a type that the reader may see: searched, filtered, ordered, in the columns they chose. */
export async function RecordListView({ slug, query }: { slug: string; query: ListQuery }) {
  const { req, actor } = await requireEmployee()
  const type = await requireType(slug)
  const base = `/records/${type.slug}`
  const now = requestTime()
  const all = columnsOf(type.fields, type.filterable)
  const kept = (await cookies()).get(COLUMN_COOKIE)?.value
  const chosen =
    readColumnCookie(
      kept,
      actor.id,
      all.map(({ key }) => key),
    ) ?? FIRST_COLUMNS
  const columns = chosen.flatMap((key) => all.filter((column) => column.key === key))
  const asked = serverQuery(type.slug, query)
  const reading = listRecords(req, actor, { ...asked, columns: chosen.join(','), limit: PAGE })
  return orForbidden(
    reading,
    ({ docs, next, totalDocs, totalIsLeast, people, states }) => (
      <>
        <PageHeader
          back={{ href: '/records', label: 'Records' }}
          title={type.name}
          description={type.description}
          actions={
            <>
              <ButtonLink href={`${base}/board`}>
                <Kanban aria-hidden className="size-4" />
                Board
              </ButtonLink>
              {/* A file, not a page: the router must not try to draw it. */}
              <a
                href={`/api/records/export?${new URLSearchParams({ ...asked, columns: chosen.join(',') }).toString()}`}
                className={buttonClass({})}
                download
              >
                <Download aria-hidden className="size-4" />
                Export
              </a>
              {type.abilities.create && (
                <ButtonLink variant="primary" href={`${base}/new`}>
                  <Plus aria-hidden className="size-4" />
                  New
                </ButtonLink>
              )}
            </>
          }
        />
        <ListTabs base={base} query={query} type={type} counts={states} />
        <ListTools base={base} query={query} type={type} columns={all} chosen={chosen} names={people} />
        <p role="status" className="tabular mb-2 text-sm text-ink-soft">
          {totalDocs === 1 ? '1 record' : `${totalDocs}${totalIsLeast ? ' and more' : ''} records`}
        </p>
        {docs.length === 0 ? (
          <div className="rounded-lg border bg-surface">
            <EmptyState
              action={
                type.abilities.create && !query.trash ? (
                  <ButtonLink href={`${base}/new`}>Create one</ButtonLink>
                ) : (
                  <ButtonLink href={base}>Show what is open</ButtonLink>
                )
              }
            >
              {query.trash ? 'The trash is empty.' : 'No record fits this.'}
            </EmptyState>
          </div>
        ) : (
          <RecordTable
            base={base}
            query={query}
            rows={docs}
            columns={columns}
            fields={type.fields}
            states={type.states}
            names={people}
            now={now}
          />
        )}
        <nav aria-label="Pages" className="mt-4 flex justify-between gap-4 empty:hidden">
          <span>
            {query.after && <ButtonLink href={listHref(base, query)}>To the first page</ButtonLink>}
          </span>
          {next && <ButtonLink href={listHref(base, query, { after: next })}>Next page</ButtonLink>}
        </nav>
        {type.abilities.delete && !query.trash && (
          <p className="mt-6">
            <Link
              href={listHref(base, query, { trash: true, show: 'all', state: [] })}
              className="inline-flex min-h-11 items-center text-sm text-ink-soft underline underline-offset-4 hover:text-ink"
            >
              Show the trash
            </Link>
          </p>
        )}
      </>
    ),
    { href: base, label: 'Show what is open' },
  )
}
