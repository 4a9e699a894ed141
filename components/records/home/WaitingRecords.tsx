import Link from 'next/link'
import { DueTime } from '@/components/portal/DueTime'
import { MetaLine } from '@/components/portal/MetaLine'
import { RelativeTime } from '@/components/portal/RelativeTime'

type Props = {
  waiting: readonly {
    run: string
    subject: { label: string; title: string; link: string }
    requester: { name: string }
    step: { id: string; label: string }
    since: string
    dueAt: string | null
  }[]
  now: string
}

/** Records whose next step waits for the reader's decision; nothing when there is none. */
export function WaitingRecords({ waiting, now }: Props) {
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="waiting" className="mb-8">
      <h2 id="waiting" className="mb-3 text-md font-semibold">
        Waiting for you
      </h2>
      <ul className="divide-y rounded-lg border bg-surface">
        {waiting.map(({ subject, requester, step, since, dueAt }) => (
          <li key={step.id}>
            <Link
              href={subject.link}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2"
            >
              <span className="tabular text-sm text-ink-faint">{subject.label}</span>
              <span className="min-w-0 flex-1 basis-48 font-medium">{subject.title}</span>
              <MetaLine className="text-sm text-ink-soft">
                <>
                  {requester.name} asks: {step.label}
                </>
                <>
                  since <RelativeTime at={since} now={now} style="since" />
                </>
                {dueAt && <DueTime dueAt={dueAt} now={now} breached={Date.parse(dueAt) < Date.parse(now)} />}
              </MetaLine>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
