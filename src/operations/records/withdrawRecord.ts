import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { parseInput } from '@/src/operations/shared/parseInput'
import { advanceRun } from '@/src/operations/workflow/advanceRun'
import { OperationError } from '@/src/platform/OperationError'
import { recordChange } from './recordChange'
import { recordDoc } from './recordDoc'
import { runCommand } from './runCommand'
import type { RecordDoc } from './shownRecord'

const schema = z.strictObject({ comments: z.string().max(5000).optional() })

/** Takes back what a record waits for: by who asked, or who manages records of its type. The record stays where it is. */
export function withdrawRecord(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: RecordDoc }> {
  return runCommand(req, 'withdraw', id, null, async ({ actor, now, record, type, run }) => {
    const { comments } = parseInput(schema, input)
    if (record.pendingTo === null) {
      throw new OperationError(409, [
        {
          code: 'not_open',
          message: `${record.number} waits for no approval.`,
          data: { run: record.workflowRun },
        },
      ])
    }
    if (actor.id !== record.pendingBy && !can(actor.rights, actor.tree, record.resource, 'manage'))
      throw await denied(req, record.resource, 'manage', 'You did not ask for this approval.')
    await advanceRun(
      req,
      run,
      { type: 'cancel', actor: actor.id, ...(comments ? { reason: comments } : {}) },
      now,
    )
    await recordChange(
      req,
      'withdraw',
      record,
      type,
      record,
      { ...record, pendingTo: null },
      { at: now, reason: comments },
    )
    return { doc: await recordDoc(req, actor, id) }
  })
}
