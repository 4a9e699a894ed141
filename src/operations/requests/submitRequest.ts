import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { personOf } from '@/access/personOf'
import { dueAt } from '@/src/domain/calendar/dueAt'
import { warningAt } from '@/src/domain/calendar/warningAt'
import { PRIORITIES } from '@/src/domain/shared/priorities'
import { invalid } from '@/src/operations/shared/invalid'
import { limiter } from '@/src/operations/shared/limiter'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runFramed } from '@/src/operations/shared/runFramed'
import { tooMany } from '@/src/operations/shared/tooMany'
import { unauthenticated } from '@/src/operations/shared/unauthenticated'
import { startRun } from '@/src/operations/workflow/startRun'
import { enqueue } from '@/src/platform/enqueue'
import { env } from '@/src/platform/env'
import { query } from '@/src/platform/query'
import { queryPrepared } from '@/src/platform/queryPrepared'
import { bindAttachments } from './bindAttachments'
import { claimKey } from './claimKey'
import { openSubmission } from './openSubmission'
import { publishedOf } from './publishedOf'
import type { StartFacts } from './lockRequest'
import { inAudience } from './inAudience'
import { loadVersion } from './loadVersion'
import { readAnswers } from './readAnswers'
import { requestDoc, type RequestDoc } from './requestDoc'
import { requestSubject } from './requestSubject'
import { runFacts } from './runFacts'

const schema = z.strictObject({
  form: z.string({ error: 'name the form by slug or id' }).min(1).max(200),
  data: z.record(z.string(), z.unknown(), { error: 'must be an object of answers by field name' }),
  priority: z.enum(PRIORITIES).optional(),
  requestedFor: z.uuid({ error: 'must be the id of an employee' }).toLowerCase().optional(),
  idempotencyKey: z.string().min(1).max(200).optional(),
})

const formSchema = schema.pick({ form: true }).loose()

/**
 * Makes a request on the published version of a form and starts its run. Replaying an idempotency key
 * answers the first result (`replayed`); the same key with another body is 409 `key_reused`.
 */
export async function submitRequest(
  req: PayloadRequest,
  input: unknown,
): Promise<{ doc: RequestDoc; replayed: boolean }> {
  if (req.user) {
    await limiter(req, 'submit', env().SUBMIT_LIMIT, 60)
      .consume(String(req.user.id))
      .catch((rejection: unknown) => {
        throw tooMany(rejection, 'Too many requests at once.')
      })
  }
  return runFramed(req, { action: 'itsm-requests.submit', entityType: 'itsm-requests' }, async (alone) => {
    if (!personOf(req)) throw unauthenticated()
    // An unknown form is 404 before anything else in the body is judged.
    const { form: wanted } = parseInput(formSchema, input)
    const { actor, form, requester, epoch } = await openSubmission(req, wanted)
    if (!form) throw notFound('form')
    const now = Date.now()
    const body = parseInput(schema, input)
    const published = publishedOf(form)
    const requestedFor = body.requestedFor ?? actor.id
    if (requestedFor !== actor.id && !(await inAudience(req, form.id, requestedFor))) {
      throw invalid('requestedFor', 'This form is not for that person, or they are not active.')
    }
    const version = await loadVersion(req, published)
    const answers = await readAnswers(req, version.fields, body.data)
    const priority = body.priority ?? 'medium'

    if (body.idempotencyKey) {
      const first = await claimKey(req, actor.id, body.idempotencyKey, {
        form: form.id,
        answers,
        priority,
        requestedFor,
      })
      if (first) return { doc: await requestDoc(req, actor, first), replayed: true }
    }
    const sla = version.slaTime?.enabled ? version.slaTime : null
    const { calendar } = version
    const dueMs = sla ? dueAt({ startedAt: now, sla, calendar }) : null
    const due = dueMs === null ? null : new Date(dueMs).toISOString()
    const warnAt = dueMs === null ? null : warningAt({ startedAt: now, dueAt: dueMs, pauses: [], calendar })
    const [row] = await queryPrepared<{ id: string; number: string }>(
      req,
      sql`insert into itsm_requests (id, number, form_id, form_version_id, category_id, resource_id, requester_id, requested_for_id,
            status, priority, data, sla_due_at, sla_breached, sla_pauses, rev, created_at, updated_at)
          select ${newId()}::uuid, 'REQ-' || lpad(nextval('itsm_request_numbers')::text, 6, '0'), f.id, ${version.id}::uuid, f.category_id, f.resource_id,
            ${actor.id}::uuid, ${requestedFor}::uuid, 'pending_approval', ${priority}::enum_itsm_requests_priority,
            ${JSON.stringify(answers)}::jsonb, ${due}::timestamptz, false, '[]'::jsonb, 1, ${new Date(now).toISOString()}, ${new Date(now).toISOString()}
          from itsm_forms f where f.id = ${form.id}::uuid returning id, number`,
    )
    const { id, number } = row!
    if (warnAt !== null)
      await enqueue(req, 'judgeSla', { request: id }, { key: `judgeSla:${id}`, runAt: new Date(warnAt) })
    if (body.idempotencyKey) {
      await query(
        req,
        sql`update idempotency_keys set request_id = ${id}::uuid where requester_id = ${actor.id}::uuid and key = ${body.idempotencyKey}`,
      )
    }
    await bindAttachments(req, { id, requester: actor.id }, version.fields, answers)
    await recordEvent(req, {
      action: 'itsm-requests.submit',
      at: now,
      entityType: 'itsm-requests',
      entityId: id,
      ...(requestedFor === actor.id ? {} : { onBehalfOf: requestedFor }),
      changes: {
        number: { from: null, to: number },
        status: { from: null, to: 'pending_approval' },
        form: { from: null, to: form.slug },
        formVersion: { from: null, to: version.version },
        data: { from: null, to: answers },
      },
    })
    const facts: StartFacts = {
      id,
      label: number,
      requester: actor.id,
      requestedFor,
      resource: form.resource,
      values: answers,
      publishedBy: version.publishedBy,
      calendar: version.calendar,
      clock: { started: new Date(now).toISOString(), due, paused: null, pauses: [], completed: null },
      formType: form.formType,
      fresh: true,
    }
    await startRun(
      req,
      requestSubject,
      facts,
      version.workflow,
      await runFacts(req, { requester: actor.id, priority, answers, fields: version.fields }, requester),
      now,
      epoch,
    )
    return { doc: await requestDoc(req, actor, id, alone), replayed: false }
  })
}
