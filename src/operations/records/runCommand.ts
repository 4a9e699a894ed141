import type { PayloadRequest } from 'payload'
import { lockRunOf } from '@/src/operations/workflow/lockRunOf'
import type { LockedRun } from '@/src/operations/workflow/Run'
import { OperationError } from '@/src/platform/OperationError'
import { recordCommand, type RecordCommand } from './recordCommand'
import { recordFacts } from './recordFacts'
import { recordSubject } from './recordSubject'

/** Frame of the commands on the approval that a record waits for: the record, then its run. 409 when it is over. */
export function runCommand<Result>(
  req: PayloadRequest,
  verb: string,
  id: string,
  wanted: string | null,
  work: (context: RecordCommand & { run: LockedRun }) => Promise<Result>,
): Promise<Result> {
  return recordCommand(req, verb, id, async (context) => {
    const { record, type } = context
    const run = await lockRunOf(req, recordSubject, recordFacts(record, type))
    if (!run || (wanted !== null && run.id !== wanted)) {
      throw new OperationError(409, [
        {
          code: 'not_open',
          message: run
            ? `This approval of ${record.number} is over.`
            : `${record.number} waits for no approval.`,
          data: { run: record.workflowRun },
        },
      ])
    }
    req.context.commandAt = context.now
    return work({ ...context, run })
  })
}
