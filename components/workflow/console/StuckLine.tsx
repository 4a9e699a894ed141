import { momentText } from '@/components/admin/momentText'
import type { StuckRun } from './StuckRun'
import { reasonWords } from './reasonWords'
import { sinceWords } from './sinceWords'

export type StuckVerb = 'reassign' | 'force' | 'skip' | 'cancel'

type Props = {
  row: StuckRun
  now: number
  chosen: boolean
  onChoose: (chosen: boolean) => void
  onVerb: (verb: StuckVerb) => void
}

/** So many names are read; the rest is a number. */
const NAMED = 3

const VERBS: [verb: StuckVerb, label: string][] = [
  ['reassign', 'Ask somebody else'],
  ['force', 'Decide it'],
  ['skip', 'Skip'],
  ['cancel', 'Cancel'],
]

/** One step that waits: what for, on whom, why, since when, and what can be done. */
export function StuckLine({ row, now, chosen, onChoose, onVerb }: Props) {
  const { subject, step, on, version } = row
  const verbs = VERBS.filter(([verb]) => step.type !== 'timer' || verb !== 'reassign')
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`Choose ${subject.label}, ${step.label}`}
          checked={chosen}
          disabled={step.type === 'timer'}
          onChange={({ target }) => onChoose(target.checked)}
        />
      </td>
      <td data-label="Request">
        <a href={subject.link}>{subject.label}</a> {subject.title}
        <small>
          of {row.requester.name}
          {row.requestedFor.id === row.requester.id ? '' : ` for ${row.requestedFor.name}`}
          {version && version.current !== null && version.number !== version.current
            ? ` · version ${version.number}, current ${version.current}`
            : ''}
        </small>
      </td>
      <td data-label="Step">
        {step.label}
        {step.approvals > 0 ? <small>{step.approvals} approved so far</small> : null}
      </td>
      <td data-label="Waits for">
        {step.type === 'timer'
          ? 'A time'
          : on.length === 0
            ? 'Nobody'
            : on
                .slice(0, NAMED)
                .map(({ name }) => name)
                .join(', ')}
        {on.length > NAMED ? (
          <small title={on.map(({ name }) => name).join(', ')}>and {on.length - NAMED} more</small>
        ) : null}
      </td>
      <td data-label="Why">
        <span className="sw-stuck__why">
          {row.why.map((reason) => (
            <span
              key={reason}
              className={`sw-stuck__reason${reasonWords[reason].bad ? ' is-bad' : ''}`}
              title={reasonWords[reason].hint}
            >
              {reasonWords[reason].label}
            </span>
          ))}
        </span>
        {row.detail ? <small>{row.detail}</small> : null}
      </td>
      <td data-label="Since">
        <time dateTime={row.since} title={momentText(row.since)}>
          {sinceWords(row.since, now)}
        </time>
        {row.dueAt ? <small>due {momentText(row.dueAt)}</small> : null}
      </td>
      <td className="sw-stuck__verbs">
        {verbs.map(([verb, label]) => (
          <button
            key={verb}
            type="button"
            className="sw-button"
            aria-label={`${label}: ${subject.label}, ${step.label}`}
            onClick={() => onVerb(verb)}
          >
            {label}
          </button>
        ))}
      </td>
    </tr>
  )
}
