'use client'
import { CircleDot } from 'lucide-react'
import { useState } from 'react'
import { DecideButtons } from '@/components/portal/DecideButtons'
import { DecisionDialog } from '@/components/portal/DecisionDialog'
import { decisionWords, type DecisionAction } from '@/components/portal/decisionWords'
import { Notice } from '@/components/portal/Notice'
import { StepNow, type CurrentStep } from '@/components/portal/StepNow'
import { StepperItem } from '@/components/portal/StepperItem'
import { TakeBackDialog } from '@/components/portal/TakeBackDialog'
import { TimelineEntry } from '@/components/portal/TimelineEntry'
import { useCommand } from '@/components/portal/useCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import type { Person } from '../recordShapes'

export type RecordRun = {
  id: string
  status: string
  /** What it is asked for; null once it has ended. */
  toLabel: string | null
  askedBy: Person | null
  askedAt: string | null
  endedAt: string | null
  currentSteps: readonly CurrentStep[]
  approvals: readonly {
    step: string
    approver: Person
    onBehalfOf?: Person | null
    action: string
    comments?: string | null
    timestamp: string
    void: boolean
  }[]
  abilities: { decide: boolean; fulfill: boolean }
}

type Props = { record: { id: string; number: string }; run: RecordRun; withdraw: boolean; now: string }

/** The approval that a step to another state waits for: who asked, who decided what, whom it waits for. */
export function ApprovalCard({ record, run, withdraw, now }: Props) {
  const ready = useHydrated()
  const [asking, setAsking] = useState<DecisionAction | 'withdraw' | null>(null)
  const { send, busy, failure, clearFailure } = useCommand()
  const running = run.status === 'running'
  const toLabel = run.toLabel ?? 'the next step'
  const ask = (what: typeof asking) => {
    clearFailure()
    setAsking(what)
  }
  const finish = async (path: string, body: Record<string, unknown>, done: string) => {
    const sent = await send(path, { body, done })
    if (sent.ok || sent.failure?.status === 409) setAsking(null)
  }
  const at = `/api/workflow-runs/${run.id}`
  const said = (comments: string) => (comments ? { comments } : {})
  const decisions = run.approvals.filter((decision) => !decision.void)
  const words = { rejected: 'was rejected', returned: 'was sent back' }
  return (
    <Card title={run.toLabel === null ? 'Approval' : `Approval: ${run.toLabel}`}>
      <ol aria-label="Approval">
        {run.askedAt !== null && (
          <TimelineEntry
            kind="approval_asked"
            at={run.askedAt}
            now={now}
            actor={run.askedBy}
            last={!running && decisions.length === 0}
          />
        )}
        {decisions.map((decision, index) => (
          <TimelineEntry
            key={`${decision.step} ${decision.approver.id}`}
            kind={decision.action}
            at={decision.timestamp}
            now={now}
            actor={decision.approver}
            onBehalfOf={decision.onBehalfOf}
            comments={decision.comments}
            last={!running && index === decisions.length - 1}
          />
        ))}
        {run.currentSteps.map((step, index) => (
          <StepperItem
            key={step.id}
            state="Now"
            current
            tone="bg-accent text-on-accent"
            marker={<CircleDot aria-hidden className="size-3.5" />}
            last={index === run.currentSteps.length - 1}
          >
            <StepNow step={step} now={now} />
          </StepperItem>
        ))}
      </ol>
      {!running && run.status in words && (
        <p className="mt-3 text-ink-soft">
          It {words[run.status as keyof typeof words]}. {record.number} stayed where it was.
        </p>
      )}
      {failure && asking === null && (
        <Notice tone="warning" className="mt-3">
          {failure.message}
        </Notice>
      )}
      {(run.abilities.decide || run.abilities.fulfill || withdraw) && running && (
        <div className="mt-4 flex flex-wrap gap-2">
          {run.abilities.decide && <DecideButtons disabled={!ready} onAsk={ask} />}
          {run.abilities.fulfill && (
            <Button
              variant="primary"
              disabled={!ready}
              busy={busy}
              onClick={() => void finish(`${at}/fulfill`, {}, `Done for ${record.number}.`)}
            >
              Mark done
            </Button>
          )}
          {withdraw && (
            <Button variant="ghost" disabled={!ready} onClick={() => ask('withdraw')}>
              Take back
            </Button>
          )}
        </div>
      )}
      {asking === 'withdraw' && (
        <TakeBackDialog
          title={`Take back ${toLabel} for ${record.number}?`}
          description="Whoever was asked to approve it loses it from their list. You can ask again."
          confirm="Take back"
          cancel="Leave it"
          optional
          busy={busy}
          problem={failure?.message}
          onClose={() => ask(null)}
          onConfirm={(comments) =>
            void finish(
              `/api/records/${record.id}/withdraw`,
              said(comments),
              `${toLabel} is not asked for any more.`,
            )
          }
        />
      )}
      {asking !== null && asking !== 'withdraw' && (
        <DecisionDialog
          action={asking}
          subject={`${record.number}, ${toLabel}`}
          busy={busy}
          problem={failure?.message}
          onClose={() => ask(null)}
          onConfirm={(comments) =>
            void finish(
              `${at}/decide`,
              { action: asking, ...said(comments) },
              `${decisionWords[asking].done} ${record.number}.`,
            )
          }
        />
      )}
    </Card>
  )
}
