import Link from 'next/link'
import { EmptyState } from '@/components/portal/EmptyState'
import { MetaLine } from '@/components/portal/MetaLine'
import { CellValue } from '../list/CellValue'
import type { RecordRow, RecordState } from '../recordShapes'

type Props = {
  rows: readonly RecordRow[]
  types: readonly { id: string; states: readonly RecordState[] }[]
  now: string
}

/** The open records that one is to work on, of whatever type. */
export function OpenRecords({ rows, types, now }: Props) {
  return (
    <section aria-labelledby="mine">
      <h2 id="mine" className="mb-3 text-md font-semibold">
        Yours to do
      </h2>
      <div className="rounded-lg border bg-surface">
        {rows.length === 0 ? (
          <EmptyState>No open record is assigned to you.</EmptyState>
        ) : (
          <ul className="divide-y">
            {rows.map((row) => {
              const states = types.find(({ id }) => id === row.type.id)?.states ?? []
              const cell = { row, fields: [], states, names: {}, now }
              return (
                <li key={row.id}>
                  <Link
                    href={`/records/${row.type.slug}/${row.number}`}
                    className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2"
                  >
                    <span className="tabular text-sm text-ink-faint">{row.number}</span>
                    <span className="min-w-0 flex-1 basis-48 font-medium">{row.title}</span>
                    <CellValue {...cell} column="state" />
                    <MetaLine className="text-sm text-ink-soft">
                      {row.dueAt !== null && <CellValue {...cell} column="dueAt" />}
                      <CellValue {...cell} column="updatedAt" />
                    </MetaLine>
                  </Link>
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </section>
  )
}
