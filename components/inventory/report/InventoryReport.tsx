'use client'
import { ITEM_STATUSES } from '@/src/domain/inventory/itemStatuses'
import '../inventory.css'
import { itemStatusLooks } from '../itemStatusLooks'
import { CountChart } from './CountChart'
import { hoursText } from './hoursText'
import { NumberTable, type NumberRow } from './NumberTable'
import type { Report } from './Report'
import { rowsHref } from './rowsHref'

type Props = { report: Report; admin: string; days: number }

const AGES = [
  ['under_1', 'Under 1 year'],
  ['1_to_2', '1 to 2'],
  ['2_to_3', '2 to 3'],
  ['3_to_5', '3 to 5'],
  ['over_5', 'Over 5'],
] as const
const none = { text: '–' }

/** Counts by type and status, utilisation, age, time in repair. Each number opens the rows it was counted from. */
export function InventoryReport({ report, admin, days }: Props) {
  if (report.types.length === 0)
    return (
      <div className="swi-item">
        <p className="swi-note">
          There is no asset type yet that you may read. Make one under “Asset types”.
        </p>
      </div>
    )
  const rowsOf = (cells: (type: string) => NumberRow['cells']): NumberRow[] =>
    report.types.map(({ id, name }) => ({ key: id, name, cells: cells(id) }))
  const number = (found: { count: number; rows: { collection: string; where: unknown } } | undefined) =>
    found ? { text: String(found.count), href: rowsHref(admin, found.rows) } : none
  return (
    <div className="swi-item">
      <section className="swi-card" aria-labelledby="swi-counts">
        <h2 id="swi-counts">By type and status</h2>
        <CountChart report={report} />
        <NumberTable
          caption="Assets by type and status"
          columns={[...ITEM_STATUSES.map((status) => itemStatusLooks[status].word), 'Waiting for one']}
          rows={rowsOf((id) => [
            ...ITEM_STATUSES.map((status) =>
              number(report.counts.find((each) => each.type === id && each.status === status)),
            ),
            { text: String(report.waiting.find((each) => each.type === id)?.count ?? 0) },
          ])}
        />
      </section>
      <section className="swi-card" aria-labelledby="swi-use">
        <h2 id="swi-use">Use in the last {days} days</h2>
        <p className="swi-soft">
          Of the time in which they were there and not retired, how long somebody had them.
        </p>
        <NumberTable
          caption={`Use in the last ${days} days`}
          columns={['Assets', 'In use', 'With somebody', 'There']}
          rows={rowsOf((id) => {
            const use = report.utilisation.find(({ type }) => type === id)
            if (!use) return [none, none, none, none]
            return [
              { text: String(use.items), href: rowsHref(admin, use.rows) },
              { text: use.share === null ? '–' : `${Math.round(use.share * 100)} %` },
              { text: hoursText(use.occupiedHours) },
              { text: hoursText(use.availableHours) },
            ]
          })}
        />
      </section>
      <section className="swi-card" aria-labelledby="swi-age">
        <h2 id="swi-age">Age in years</h2>
        <p className="swi-soft">Since they were acquired. What is retired does not count.</p>
        <NumberTable
          caption="Age in years"
          columns={AGES.map(([, label]) => label)}
          rows={rowsOf((id) =>
            AGES.map(([bucket]) =>
              number(report.age.find((each) => each.type === id && each.bucket === bucket)),
            ),
          )}
        />
      </section>
      <section className="swi-card" aria-labelledby="swi-repair">
        <h2 id="swi-repair">Repairs that began in the last {days} days</h2>
        <NumberTable
          caption={`Repairs that began in the last ${days} days`}
          columns={['Began', 'Finished', 'Half took at most', 'On average', 'In repair now']}
          rows={rowsOf((id) => {
            const repair = report.repair.find(({ type }) => type === id)
            if (!repair) return [none, none, none, none, none]
            return [
              { text: String(repair.repairs), href: rowsHref(admin, repair.rows) },
              { text: String(repair.finished) },
              { text: repair.medianHours === null ? '–' : hoursText(repair.medianHours) },
              { text: repair.meanHours === null ? '–' : hoursText(repair.meanHours) },
              { text: String(repair.inRepair), href: rowsHref(admin, repair.rowsNow) },
            ]
          })}
        />
      </section>
    </div>
  )
}
