import type { PayloadRequest } from 'payload'
import { lockRunOf } from '@/src/operations/workflow/lockRunOf'
import type { LockedRun } from '@/src/operations/workflow/Run'
import { notFound } from '@/src/operations/shared/notFound'
import { runOperation, type OperationContext } from '@/src/operations/shared/runOperation'
import { lockRequest } from './lockRequest'
import { mayLook } from './mayLook'
import { requestSubject } from './requestSubject'
import { resourceOf } from './resourceOf'
import type { RequestRow } from './seeRequest'

export type RequestCommand = OperationContext & { request: RequestRow; run: LockedRun }

/** Frame of every command on a request: who acts, the lock, whether they may see it; then the work. */
export function command<Result>(
  req: PayloadRequest,
  verb: string,
  id: string,
  work: (context: RequestCommand) => Promise<Result>,
): Promise<Result> {
  return runOperation(
    req,
    { action: `itsm-requests.${verb}`, entityType: 'itsm-requests', entityId: id },
    async (context) => {
      // Before the row: what is handed out of one stock is decided one after the other, whoever comes from where.
      await (await resourceOf(req, id))?.lock(req, id)
      const facts = await lockRequest(req, id, context.actor.id)
      if (!facts || !mayLook(context.actor, facts)) throw notFound('request')
      const run = await lockRunOf(req, requestSubject, facts)
      if (!run) throw notFound('request')
      const request = { ...facts, number: facts.label }
      // Read behind the lock, so that the times of decisions follow the order in which they were made.
      const now = Date.now()
      req.context.commandAt = now
      return work({ ...context, now, request, run })
    },
  )
}
