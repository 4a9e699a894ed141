import type { PayloadRequest } from 'payload'
import type { LockedRun } from '@/src/operations/workflow/Run'
import { notFound } from '@/src/operations/shared/notFound'
import { runFramed } from '@/src/operations/shared/runFramed'
import type { OperationContext } from '@/src/operations/shared/runOperation'
import type { RequestFacts } from './lockRequest'
import { openRequest } from './openRequest'
import type { RequestRow } from './seeRequest'

export type RequestCommand = OperationContext & {
  request: RequestRow & Pick<RequestFacts, 'formType'>
  run: LockedRun
  /** The transaction is that of this command alone. */
  alone: boolean
}

/** Frame of every command on a request: who acts, the lock, whether they may see it; then the work. */
export function command<Result>(
  req: PayloadRequest,
  verb: string,
  id: string,
  work: (context: RequestCommand) => Promise<Result>,
): Promise<Result> {
  const about = { action: `itsm-requests.${verb}`, entityType: 'itsm-requests', entityId: id }
  return runFramed(req, about, async (alone) => {
    const opened = await openRequest(req, id)
    if (!opened) throw notFound('request')
    const { actor, facts, run } = opened
    // Read behind the lock, so that the times of decisions follow the order in which they were made.
    const now = Date.now()
    req.context.commandAt = now
    return work({ req, actor, now, request: { ...facts, number: facts.label }, run, alone })
  })
}
