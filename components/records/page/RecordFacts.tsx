import Link from 'next/link'
import type { ReactNode } from 'react'
import { DueTime } from '@/components/portal/DueTime'
import { priorities } from '@/components/portal/priorities'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { Badge } from '@/components/ui/Badge'
import type { ShownRecord } from '../recordShapes'
import { AssignButton } from './AssignButton'

type Props = {
  record: ShownRecord
  parts: readonly { id: string; number: string; title: string }[]
  edit: boolean
  now: string
}

/** Who owns a record, who works on it, how pressing it is, when it is due, what it belongs to. */
export function RecordFacts({ record, parts, edit, now }: Props) {
  const { owner, assignee, parent, dueAt, tags, stateKind } = record
  const late = dueAt !== null && stateKind === 'open' && Date.parse(dueAt) < Date.parse(now)
  return (
    <dl className="space-y-3">
      <Fact label="Assigned to">
        <p>{assignee?.name ?? <span className="text-ink-soft">Nobody yet</span>}</p>
        {edit && <AssignButton record={record} />}
      </Fact>
      <Fact label="Owner">{owner?.name ?? <span className="text-ink-soft">Nobody</span>}</Fact>
      <Fact label="Priority">
        {priorities.find(({ value }) => value === record.priority)?.label ?? (
          <span className="text-ink-soft">None</span>
        )}
      </Fact>
      <Fact label="Due">
        {dueAt === null ? (
          <span className="text-ink-soft">No date</span>
        ) : late ? (
          <DueTime dueAt={dueAt} now={now} breached />
        ) : (
          <RelativeTime at={dueAt} now={now} style={stateKind === 'open' ? 'due' : 'relative'} />
        )}
      </Fact>
      {parent && (
        <Fact label="Part of">
          <Link
            href={`/records/${parent.id}`}
            className="inline-flex min-h-11 items-center font-medium text-accent-text underline-offset-4 hover:underline md:min-h-0"
          >
            {parent.number} {parent.title}
          </Link>
        </Fact>
      )}
      {parts.length > 0 && (
        <Fact label="Parts">
          <ul>
            {parts.map((child) => (
              <li key={child.id}>
                <Link
                  href={`/records/${child.id}`}
                  className="inline-flex min-h-11 items-center font-medium text-accent-text underline-offset-4 hover:underline md:min-h-7"
                >
                  {child.number} {child.title}
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {tags.length > 0 && (
        <Fact label="Tags">
          <span className="flex flex-wrap gap-1">
            {tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </span>
        </Fact>
      )}
      <Fact label="Created">
        <RelativeTime at={record.createdAt} now={now} />
      </Fact>
      <Fact label="Changed">
        <RelativeTime at={record.updatedAt} now={now} />
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  )
}
