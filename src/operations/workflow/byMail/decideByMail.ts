import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { addressOf } from '@/src/operations/shared/addressOf'
import { limiter } from '@/src/operations/shared/limiter'
import { parseInput } from '@/src/operations/shared/parseInput'
import { tooMany } from '@/src/operations/shared/tooMany'
import { asSystem } from '@/src/platform/asSystem'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { runCommands } from '../runCommands'
import type { MailClaim } from './MailClaim'
import { mailDecision, type MailDecision } from './mailDecision'

/** Tries a minute from one address. */
const TRIES = 30

const schema = z.strictObject({
  token: z.string({ error: 'must be the end of the link' }).min(1).max(1000),
  comments: z.string().trim().max(5000).optional(),
})

const REFUSED: Record<Exclude<MailDecision['state'], 'ready'>, [number, string, string]> = {
  broken: [404, 'not_found', 'This link is not whole. Open it again from the mail, or decide in Steward.'],
  expired: [410, 'expired', 'This link has expired. Decide in Steward.'],
  used: [409, 'already_decided', 'You have decided this already.'],
  'moved-on': [409, 'not_open', 'This is no longer waiting for a decision.'],
  revoked: [403, 'forbidden', 'You are not among those who may decide this any more.'],
}

/**
 * Decides by a link of a mail, as the person it was sent to and nobody else, once. The link opens nothing more: who
 * may decide is asked again as for any decision, and the answer says only what was done.
 * Input: `{ token, comments? }`. Refused: 404 `not_found`, 410 `expired`, 409 when used or moved on, 403, 429.
 */
export async function decideByMail(
  req: PayloadRequest,
  input: unknown,
): Promise<{ done: { action: MailClaim['action']; number: string } }> {
  await limiter(req, 'mail-decision', TRIES, 60)
    .consume(addressOf(req) ?? 'unknown')
    .catch((rejection: unknown) => {
      throw tooMany(rejection, 'Too many decisions from here at once.')
    })
  const { token, comments } = parseInput(schema, input)
  const found = await mailDecision(req, token, Date.now())
  if (found.state !== 'ready') throw refusedAs(found.state)
  const { id, subject, step, action, employee } = found.claim
  const commands = runCommands.get(found.kind)
  if (!commands) throw refusedAs('moved-on')
  // Whoever is signed in here, the decision is that of the person the mail went to.
  const person = await req.payload.findByID({ collection: 'employees', id: employee, ...asSystem(req) })
  req.user = { ...person, collection: 'employees' }
  req.context.via = 'email'
  const decision = { step, action, ...(comments ? { comments } : {}) }
  await commands.decide(req, subject, decision, found.run, async () => {
    const claimed = await query<{ id: string }>(
      req,
      sql`insert into used_mail_links (id, employee_id, step_id) values (${id}::uuid, ${employee}::uuid, ${step}::uuid)
          on conflict (id) do nothing returning id`,
    )
    if (claimed.length === 0) throw refusedAs('used')
  })
  return { done: { action, number: found.about.label } }
}

function refusedAs(state: keyof typeof REFUSED): OperationError {
  const [status, code, message] = REFUSED[state]
  return new OperationError(status, [{ code, message, data: { state } }])
}
