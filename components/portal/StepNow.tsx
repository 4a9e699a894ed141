import { MetaLine } from '@/components/portal/MetaLine'
import { peopleText } from '@/components/portal/peopleText'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { DueTime } from './DueTime'

export type CurrentStep = {
  id: string
  nodeId: string
  type: string
  label: string
  since: string
  dueAt?: string | null
  candidates: readonly { id: string; name: string }[]
  approvals?: number
  minApprovals?: number
  /** Set when the rule found nobody and the step fell to someone else; a string names whom or why. */
  fallback?: string | boolean | null
}

/** The step that a request waits at: for whom, since when, until when. */
export function StepNow({ step, now }: { step: CurrentStep; now: string }) {
  const names = peopleText(
    step.candidates.map((person) => person.name),
    'or',
    4,
  )
  const needed = step.minApprovals ?? 1
  return (
    <>
      <p>
        {names ? (
          <>
            Waiting for <span className="font-medium">{names}</span>
          </>
        ) : (
          <span className="font-medium text-amber">Nobody can take this step yet</span>
        )}{' '}
        since <RelativeTime at={step.since} now={now} style="since" />
      </p>
      <MetaLine className="text-sm text-ink-soft">
        {step.label}
        {needed > 1 && `${step.approvals ?? 0} of ${needed} approvals`}
        {step.dueAt && (
          <DueTime dueAt={step.dueAt} now={now} breached={Date.parse(step.dueAt) < Date.parse(now)} />
        )}
      </MetaLine>
      {step.fallback && (
        <p className="text-sm text-ink-soft">
          {typeof step.fallback === 'string'
            ? `Fallback: ${step.fallback}`
            : 'The rule found nobody, so the fallback decides.'}
        </p>
      )}
    </>
  )
}
