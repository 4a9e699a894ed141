'use client'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { CommandFailureNotice } from './CommandFailureNotice'
import { DecideButtons } from '@/components/portal/DecideButtons'
import { DecisionDialog } from '@/components/portal/DecisionDialog'
import { decisionWords, type DecisionAction } from '@/components/portal/decisionWords'
import { TakeBackDialog } from '@/components/portal/TakeBackDialog'
import { FulfilDialog } from './FulfilDialog'
import { ReassignDialog } from './ReassignDialog'
import type { ShownHandout } from './ShownHandout'
import { useRequestCommand } from './useRequestCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { DropdownMenu } from '@/components/ui/DropdownMenu'
import { DropdownMenuItem } from '@/components/ui/DropdownMenuItem'

export type Abilities = {
  decide: boolean
  fulfill: boolean
  resubmit: boolean
  cancel: boolean
  reassign: boolean
  comment: boolean
}

type Props = {
  request: { id: string; number: string; status: string }
  abilities: Abilities
  /** Id of the step that the actions are about; needed when several are open. */
  step?: string
  /** On requests that hand something out. */
  handout?: ShownHandout | null
  /** The form with these answers, where the reader may ask again. */
  again?: string | null
}

type Asking = DecisionAction | 'fulfil' | 'cancel' | 'reassign' | null

/** What this person may do with this request, and nothing else. The server judges again. */
export function RequestActions({ request, abilities, step, handout, again }: Props) {
  const ready = useHydrated()
  const [asking, setAsking] = useState<Asking>(null)
  const { send, busy, failure, clearFailure } = useRequestCommand(request.id)
  const at = step === undefined ? {} : { step }

  const ask = (what: Asking) => {
    clearFailure()
    setAsking(what)
  }
  const run = async (command: string, body: Record<string, unknown>, done: string, text = '') => {
    const result = await send(command, body, done, text)
    // A refusal that one can still answer keeps the dialog and what was typed in it.
    if (result !== 'failed') setAsking(null)
  }
  const problem = failure && !failure.stale ? failure.message : undefined
  const dialog = { busy, problem, onClose: () => ask(null) }
  const shared = { ...dialog, subject: request.number }

  return (
    <div className="flex min-w-0 flex-col items-stretch gap-3 md:items-end">
      <div className="flex flex-wrap items-center gap-2">
        {abilities.decide && <DecideButtons disabled={!ready} onAsk={ask} />}
        {abilities.fulfill && (
          <Button variant="primary" disabled={!ready} onClick={() => ask('fulfil')}>
            Mark fulfilled
          </Button>
        )}
        {abilities.resubmit && (
          <ButtonLink variant="primary" href={`/requests/${request.id}/amend`}>
            Amend
          </ButtonLink>
        )}
        {again && <ButtonLink href={again}>Ask again</ButtonLink>}
        {abilities.cancel && (
          <Button variant="ghost" disabled={!ready} onClick={() => ask('cancel')}>
            Cancel request
          </Button>
        )}
        {abilities.reassign && step !== undefined && (
          <DropdownMenu
            trigger={
              <Button variant="ghost" size="icon" aria-label="More actions" disabled={!ready}>
                <Ellipsis aria-hidden className="size-4" />
              </Button>
            }
          >
            <DropdownMenuItem onSelect={() => ask('reassign')}>Reassign…</DropdownMenuItem>
          </DropdownMenu>
        )}
      </div>
      {failure?.stale && <CommandFailureNotice failure={failure} onDismiss={clearFailure} />}
      {(asking === 'approved' || asking === 'rejected' || asking === 'returned') && (
        <DecisionDialog
          {...shared}
          action={asking}
          request={request.id}
          onConfirm={(comments) =>
            void run(
              'decide',
              { ...at, action: asking, ...(comments ? { comments } : {}) },
              `${decisionWords[asking].done} ${request.number}.`,
              comments,
            )
          }
        />
      )}
      {asking === 'fulfil' && (
        <FulfilDialog
          {...shared}
          handout={handout}
          onConfirm={(comments, item) =>
            void run(
              'fulfill',
              { ...at, ...(comments ? { comments } : {}), ...(item ? { item } : {}) },
              `${request.number} is fulfilled.`,
              comments,
            )
          }
        />
      )}
      {asking === 'cancel' && (
        <TakeBackDialog
          title={`Cancel ${request.number}?`}
          description="Everyone who has it on their list loses it. It cannot be reopened; you can ask again."
          confirm="Cancel request"
          cancel="Keep it"
          optional={false}
          {...dialog}
          onConfirm={(reason) =>
            void run('cancel', reason ? { reason } : {}, `${request.number} is cancelled.`, reason)
          }
        />
      )}
      {asking === 'reassign' && (
        <ReassignDialog
          {...shared}
          onConfirm={(to) =>
            void run('reassign', { ...at, to: to.id }, `${request.number} waits for ${to.name} now.`)
          }
        />
      )}
    </div>
  )
}
