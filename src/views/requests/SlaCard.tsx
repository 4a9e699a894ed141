import { ChevronRight, CircleAlert, CircleCheck, CirclePause } from 'lucide-react'
import type { ReactNode } from 'react'
import { Duration } from '@/components/portal/Duration'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { requestStatuses, type RequestStatus } from '@/components/portal/requestStatuses'
import { DueTime } from '@/components/portal/DueTime'
import { Card } from '@/components/ui/Card'
import type { RequestSla } from '@/src/operations/requests/slaOf'
import { segmentRows } from './segmentRows'
import { workingTimeText } from './workingTimeText'

type Props = { sla: RequestSla; status: RequestStatus; now: string; timezone: string }

/** `due …` begins a sentence here. */
const sentence = '[&>span]:inline-block [&>span]:first-letter:uppercase'

/** When it is due and how that is counted. Nothing when the form promises no time. */
export function SlaCard({ sla, status, now, timezone }: Props) {
  if (sla.dueAt === null) return null
  const zone = sla.calendar?.timezone ?? timezone
  const rows = segmentRows(sla.segments, zone)
  return (
    <Card title="Time">
      <SlaWords sla={sla} dueAt={sla.dueAt} status={status} now={now} />
      <details className="group mt-2">
        <summary className="-mx-2 inline-flex min-h-11 list-none items-center gap-1 rounded-md px-2 text-sm text-ink-soft hover:text-ink md:min-h-8 [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
          How this is counted
        </summary>
        <p className="mt-1 text-sm text-ink-soft">
          {sla.calendar
            ? `Only working time counts: ${sla.calendar.name}, ${sla.calendar.timezone}.`
            : `All time counts, except while it is sent back. Times in ${zone}.`}
        </p>
        <ul className="tabular mt-2 space-y-1 text-sm">
          {rows.map((row) => (
            <li key={row.key} className="flex flex-wrap justify-between gap-x-3">
              <span className="text-ink-soft">{row.span}</span>
              <span className={row.counts ? 'font-medium' : 'text-ink-faint'}>
                {row.counts ? <Length minutes={row.minutes} working={sla.calendar !== null} /> : row.word}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}

function SlaWords({
  sla,
  dueAt,
  status,
  now,
}: {
  sla: RequestSla
  dueAt: string
  status: RequestStatus
  now: string
}) {
  if (!requestStatuses[status].open) {
    if (status === 'cancelled')
      return <p className="text-ink-soft">The clock stopped when it was cancelled.</p>
    return sla.breached ? (
      <Line>
        <CircleAlert aria-hidden className="size-4 shrink-0 text-red" />
        <span>
          <Remaining sla={sla} /> late, it was due <RelativeTime at={dueAt} now={now} />
        </span>
      </Line>
    ) : (
      <Line>
        <CircleCheck aria-hidden className="size-4 shrink-0 text-green" />
        <span>
          In time, <Remaining sla={sla} /> to spare
        </span>
      </Line>
    )
  }
  if (sla.paused) {
    return (
      <Line>
        <CirclePause aria-hidden className="size-4 shrink-0 text-amber" />
        <span>
          The clock stands while it is sent back, <Remaining sla={sla} /> {sla.breached ? 'late' : 'left'}
        </span>
      </Line>
    )
  }
  return (
    <>
      <DueTime dueAt={dueAt} now={now} breached={sla.breached} className={sentence} />
      <p className="text-sm text-ink-soft">
        <Remaining sla={sla} /> {sla.breached ? 'over' : 'left'} · started{' '}
        <RelativeTime at={sla.startedAt} now={now} />
      </p>
    </>
  )
}

function Line({ children }: { children: ReactNode }) {
  return <p className="flex items-start gap-2 [&>svg]:mt-0.5">{children}</p>
}

function Remaining({ sla }: { sla: RequestSla }) {
  const working = sla.calendar !== null
  return (
    <>
      <Length minutes={sla.remainingMinutes ?? 0} working={working} />
      {working && ' of working time'}
    </>
  )
}

function Length({ minutes, working }: { minutes: number; working: boolean }) {
  return working ? <>{workingTimeText(minutes)}</> : <Duration minutes={minutes} />
}
