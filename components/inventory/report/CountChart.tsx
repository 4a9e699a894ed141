'use client'
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ITEM_STATUSES } from '@/src/domain/inventory/itemStatuses'
import { itemStatusLooks } from '../itemStatusLooks'
import type { Report } from './Report'

const COLOURS: Record<(typeof ITEM_STATUSES)[number], string> = {
  available: '#2f8f5b',
  occupied: '#3b74c4',
  under_review: '#c58a12',
  under_repair: '#c2463c',
  reserved: '#8a6bbf',
  retired: '#8b979c',
}
const BAR = 34
/** More bars than that say less than the table. */
const MOST = 15

/** How many of each type are in each status, as bars. The table beside it says the same, so this one is decoration. */
export function CountChart({ report }: { report: Pick<Report, 'types' | 'counts'> }) {
  const data = report.types.slice(0, MOST).map(({ id, name }) => ({
    name,
    ...Object.fromEntries(
      report.counts.filter(({ type }) => type === id).map(({ status, count }) => [status, count]),
    ),
  }))
  return (
    <div aria-hidden>
      <ResponsiveContainer width="100%" height={data.length * BAR + 50}>
        <BarChart data={data} layout="vertical" margin={{ left: 8, right: 16 }} accessibilityLayer={false}>
          <XAxis type="number" allowDecimals={false} tick={{ fill: 'currentColor', fontSize: 12 }} />
          <YAxis type="category" dataKey="name" width={110} tick={{ fill: 'currentColor', fontSize: 12 }} />
          <Tooltip
            cursor={{ fill: 'transparent' }}
            contentStyle={{
              background: 'var(--i-surface)',
              border: '1px solid var(--i-line)',
              borderRadius: 8,
            }}
          />
          {ITEM_STATUSES.map((status) => (
            <Bar
              key={status}
              dataKey={status}
              name={itemStatusLooks[status].word}
              stackId="all"
              fill={COLOURS[status]}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
      <p className="swi-legend">
        {ITEM_STATUSES.map((status) => (
          <span key={status}>
            <span style={{ background: COLOURS[status] }} /> {itemStatusLooks[status].word}
          </span>
        ))}
      </p>
    </div>
  )
}
