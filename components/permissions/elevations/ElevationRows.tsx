import Link from 'next/link'
import { RelativeTime } from '@/components/portal/RelativeTime'
import type { Elevation } from './Elevation'
import { ElevationStatus } from './ElevationStatus'

type Props = { elevations: readonly Elevation[]; now: string; own: boolean }

/** Elevations, one a line: who, which role, why, and until when or since when it is over. */
export function ElevationRows({ elevations, now, own }: Props) {
  return (
    <ul className="divide-y rounded-lg border bg-surface">
      {elevations.map((elevation) => (
        <li key={elevation.id}>
          <Link
            href={`/elevations/${elevation.id}`}
            className="flex flex-wrap items-start gap-x-4 gap-y-1 px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2"
          >
            <span className="min-w-0 flex-1 basis-64">
              <span className="block font-medium">
                {own ? elevation.role.name : `${elevation.employee.name}: ${elevation.role.name}`}
              </span>
              <span className="line-clamp-2 text-sm text-ink-soft">{elevation.reason}</span>
            </span>
            <span className="flex items-center gap-3 text-sm text-ink-soft">
              <span className="tabular">
                {elevation.running ? 'ends ' : 'ended '}
                <RelativeTime at={elevation.endedAt ?? elevation.endsAt} now={now} />
              </span>
              <ElevationStatus elevation={elevation} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
