import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/domain/permissions/can'
import { statusOf } from '@/src/domain/workflow/statusOf'
import { denied } from '@/src/operations/shared/denied'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation, type OperationContext } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { lockRun } from './lockRun'
import type { LockedRun } from './Run'
import { subjects } from './subjects'

export type ConsoleContext = OperationContext & { run: LockedRun }
export type ConsoleAnswer = { doc: { run: string; subject: { kind: string; id: string }; status: string } }

type About = {
  /** What it is called in the audit: reassign, force, skip, cancel. */
  verb: string
  /** Nobody helps their own request along; taking it back they may. */
  own: 'allowed' | 'refused'
}

const LOOKING = ['read', 'approve', 'fulfill', 'manage'] as const

/** A reason is asked of every hand that goes round the rules: whoever asked, and the auditor, will read it. */
export const reasonSchema = z
  .string({ error: 'say why: the people concerned will read it' })
  .trim()
  .min(3, { error: 'say why: the people concerned will read it' })
  .max(5000)

/**
 * Frame of the commands on stuck runs: `admin` on what the run is about, the locks, separation of duties, then the
 * work, then the event with what it answered. 404 to who may not see the thing at all.
 */
export function consoleCommand<Input extends { reason: string }>(
  req: PayloadRequest,
  id: string,
  { verb, own }: About,
  schema: z.ZodType<Input>,
  input: unknown,
  work: (context: ConsoleContext, input: Input) => Promise<Record<string, unknown> | undefined>,
): Promise<ConsoleAnswer> {
  return runOperation(
    req,
    { action: `workflow-runs.${verb}`, entityType: 'workflow-runs', entityId: id },
    async (context) => {
      const [row] = await query<{ kind: string; subject: string }>(
        req,
        sql`select subject_kind as kind, subject_id as subject from workflow_runs where id = ${id}::uuid`,
      )
      const adapter = row ? subjects.get(row.kind) : undefined
      const run = row && adapter ? await lockRun(req, adapter, row.subject) : null
      if (!run) throw notFound('run')
      const { actor } = context
      const { resource, requester, requestedFor } = run.facts
      if (!can(actor.rights, actor.tree, resource, 'admin')) {
        if (!LOOKING.some((action) => can(actor.rights, actor.tree, resource, action))) throw notFound('run')
        throw await denied(req, resource, 'admin', 'Only its administrators help a stuck run along.')
      }
      const parsed = parseInput(schema, input)
      if (own === 'refused' && (actor.id === requester || actor.id === requestedFor)) {
        throw new OperationError(403, [
          {
            code: 'separation_of_duties',
            message: 'This is your own request: another administrator has to help it along.',
          },
        ])
      }
      // Read behind the locks, so that times follow the order in which things were done.
      const now = Date.now()
      req.context.commandAt = now
      const step = await work({ ...context, now, run }, parsed)
      const after = await lockRun(req, run.adapter, run.facts.id)
      const status = statusOf(after!.definition, after!.state)
      const before = statusOf(run.definition, run.state)
      await recordEvent(req, {
        action: `${run.adapter.entityType}.${verb}`,
        at: now,
        entityType: run.adapter.entityType,
        entityId: run.facts.id,
        reason: parsed.reason,
        changes: {
          ...(status === before ? {} : { status: { from: before, to: status } }),
          ...(step ? { step: { from: null, to: step } } : {}),
        },
      })
      return { doc: { run: run.id, subject: { kind: run.adapter.kind, id: run.facts.id }, status } }
    },
  )
}
