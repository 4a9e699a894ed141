import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { MetaLine } from '@/components/portal/MetaLine'
import type { RecordField, RecordRow, RecordState } from '../recordShapes'
import { CellValue } from './CellValue'
import type { Column } from './columns'
import { isEmptyCell } from './isEmptyCell'
import { listHref } from './listHref'
import type { ListQuery } from './listQuery'

type Props = {
  /** The address of the list. */
  base: string
  query: ListQuery
  rows: readonly RecordRow[]
  columns: readonly Column[]
  fields: readonly RecordField[]
  states: readonly RecordState[]
  names: Readonly<Record<string, string>>
  now: string
}

/** The records of a list: a table at a desk, a card each on a phone. */
export function RecordTable(props: Props) {
  const { base, query, rows, columns, ...rest } = props
  const head: Column[] = [
    { key: 'number', label: 'Number', sortable: true },
    { key: 'title', label: 'Title', sortable: true },
    ...columns,
  ]
  const field = query.sort.replace(/^-/, '')
  const down = query.sort.startsWith('-')
  return (
    <>
      <div
        className="hidden overflow-x-auto rounded-lg border bg-surface md:block"
        role="region"
        aria-label="Records"
      >
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b">
              {head.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={column.key === field ? (down ? 'descending' : 'ascending') : undefined}
                  className="px-3 py-1 text-sm font-medium whitespace-nowrap text-ink-soft first:pl-4"
                >
                  {column.sortable ? (
                    <Link
                      href={listHref(base, query, {
                        sort: column.key === field && !down ? `-${column.key}` : column.key,
                      })}
                      className="inline-flex min-h-8 items-center gap-1 rounded-sm hover:text-ink"
                    >
                      {column.label}
                      {column.key === field &&
                        (down ? (
                          <ArrowDown aria-hidden className="size-3.5" />
                        ) : (
                          <ArrowUp aria-hidden className="size-3.5" />
                        ))}
                    </Link>
                  ) : (
                    column.label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y">
            {rows.map((row) => (
              <tr key={row.id} className="transition-colors hover:bg-hover">
                <td className="tabular px-3 py-2.5 whitespace-nowrap text-ink-soft first:pl-4">
                  {row.number}
                </td>
                <td className="max-w-90 min-w-50 px-3 py-2.5">
                  <Link
                    href={`${base}/${row.number}`}
                    className="rounded-sm font-medium underline-offset-4 hover:underline"
                  >
                    {row.title}
                  </Link>
                </td>
                {columns.map((column) => (
                  <td key={column.key} className="max-w-70 px-3 py-2.5">
                    <CellValue {...rest} column={column.key} row={row} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="divide-y rounded-lg border bg-surface md:hidden">
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              href={`${base}/${row.number}`}
              className="block space-y-1 px-4 py-3 first:rounded-t-lg hover:bg-hover focus-visible:-outline-offset-2"
            >
              <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                <span className="tabular text-sm text-ink-faint">{row.number}</span>
                <CellValue {...rest} column="state" row={row} />
              </span>
              <span className="block font-medium break-words">{row.title}</span>
              <MetaLine className="text-sm text-ink-soft">
                {columns
                  .filter(({ key }) => key !== 'state' && !isEmptyCell(key, row))
                  .map((column) => (
                    <CellValue key={column.key} {...rest} column={column.key} row={row} />
                  ))}
              </MetaLine>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
