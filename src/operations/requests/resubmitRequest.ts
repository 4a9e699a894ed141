import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { OperationError } from '@/src/platform/OperationError'
import { parseInput } from '@/src/operations/shared/parseInput'
import { advanceRun } from '@/src/operations/workflow/advanceRun'
import { query } from '@/src/platform/query'
import { readAnswers } from './readAnswers'
import { bindAttachments } from './bindAttachments'
import { command } from './command'
import { loadVersion } from './loadVersion'
import { recordCommand } from './recordCommand'
import { requestDoc, type RequestDoc } from './requestDoc'
import { runFacts } from './runFacts'

const schema = z.strictObject({ data: z.record(z.string(), z.unknown()) })

/** Amended answers of a returned request, against the form version it was made on. Input: `{ data }`. */
export function resubmitRequest(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: RequestDoc }> {
  return command(req, 'resubmit', id, async ({ actor, now, request, run, alone }) => {
    const { data } = parseInput(schema, input)
    const version = await loadVersion(req, request.formVersion)
    const answers = await readAnswers(req, version.fields, data)
    if (actor.id !== request.requester) {
      throw new OperationError(403, [{ code: 'forbidden', message: 'Only who made the request amends it.' }])
    }
    await query(
      req,
      sql`update itsm_requests set data = ${JSON.stringify(answers)}::jsonb where id = ${id}::uuid`,
    )
    await bindAttachments(req, request, version.fields, answers)
    const facts = await runFacts(req, { ...request, answers, fields: version.fields })
    await advanceRun(
      req,
      { ...run, facts: { ...run.facts, values: answers } },
      { type: 'resubmit', facts },
      now,
    )
    await recordCommand(req, request, 'resubmit', {
      changes: { data: { from: run.facts.values, to: answers } },
    })
    return { doc: await requestDoc(req, actor, id, alone) }
  })
}
