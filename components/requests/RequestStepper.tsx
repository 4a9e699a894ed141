import { Circle, CircleDot } from 'lucide-react'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { requestStatuses, type RequestStatus } from '@/components/portal/requestStatuses'
import { StepNow, type CurrentStep } from '@/components/portal/StepNow'
import { StepperItem } from '@/components/portal/StepperItem'
import { TimelineEntry } from '@/components/portal/TimelineEntry'

export type TimelineEvent = {
  at: string
  /** Null when Steward itself did it. */
  actor: { id: string; name: string } | null
  onBehalfOf?: { id: string; name: string } | null
  kind: string
  nodeId?: string
  label?: string
  comments?: string | null
}
export type NextStep = { nodeId: string; label: string; who: string; expectedAt?: string | null }

type Props = {
  events: readonly TimelineEvent[]
  current: readonly CurrentStep[]
  next: readonly NextStep[]
  status: RequestStatus
  now: string
}

/** The way of a request from top to bottom: what was done, who is on now, what comes. */
export function RequestStepper({ events, current, next, status, now }: Props) {
  const { word, open } = requestStatuses[status]
  return (
    <ol aria-label="Progress">
      {events.map((event, index) => {
        const last = index === events.length - 1 && current.length === 0 && next.length === 0
        return (
          <TimelineEntry
            key={`${event.at} ${event.kind} ${index}`}
            {...event}
            now={now}
            last={last && !open}
          />
        )
      })}
      {current.map((step, index) => (
        <StepperItem
          key={step.id}
          state="Now"
          current
          tone="bg-accent text-on-accent"
          marker={<CircleDot aria-hidden className="size-3.5" />}
          last={index === current.length - 1 && next.length === 0}
        >
          <StepNow step={step} now={now} />
        </StepperItem>
      ))}
      {open && current.length === 0 && (
        <StepperItem
          state="Now"
          current
          tone="bg-accent text-on-accent"
          marker={<CircleDot aria-hidden className="size-3.5" />}
          last={next.length === 0}
        >
          <p className="font-medium">
            {status === 'returned' ? 'Waiting for the requester to amend it' : word}
          </p>
        </StepperItem>
      )}
      {open &&
        next.map((step, index) => (
          <StepperItem
            key={step.nodeId}
            state="Next"
            tone="text-ink-faint"
            marker={<Circle aria-hidden className="size-4" />}
            last={index === next.length - 1}
          >
            <p className="text-ink-soft">{step.label}</p>
            <p className="text-sm text-ink-faint">
              {step.who}
              {step.expectedAt && (
                <>
                  {' · expected '}
                  <RelativeTime at={step.expectedAt} now={now} style="due" />
                </>
              )}
            </p>
          </StepperItem>
        ))}
    </ol>
  )
}
