import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { notify } from '@/src/operations/notifications/notify'
import { parseInput } from '@/src/operations/shared/parseInput'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { command } from './command'
import { recordCommand } from './recordCommand'
import { requestWaits } from './requestWaits'

const DAY_MS = 86_400_000

/**
 * Reminds those whom a request waits for, on behalf of who asked: each of them once in 24 hours per request, whoever
 * of the askers reminds. 409 `nobody_waits` when it waits for nobody else, `too_soon` (with `nextAt`) when all of
 * them were reminded. Input: nothing.
 */
export function nudgeRequest(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ reminded: { id: string; name: string }[]; nextAt: string }> {
  return command(req, 'nudge', id, async ({ actor, now, request }) => {
    parseInput(z.strictObject({}), input)
    if (actor.id !== request.requester && actor.id !== request.requestedFor) {
      throw new OperationError(403, [
        {
          code: 'forbidden',
          message: 'Only who asked, or whom it is for, reminds others of it. Write a comment instead.',
          data: { permission: null, grantors: [] },
        },
      ])
    }
    const waits = (await requestWaits(req, id)).filter((person) => person.id !== actor.id)
    if (waits.length === 0) {
      throw new OperationError(409, [
        { code: 'nobody_waits', message: 'It waits for nobody who could be reminded.' },
      ])
    }
    const due = waits.filter(({ nudgedAt }) => nudgedAt === null || Date.parse(nudgedAt) <= now - DAY_MS)
    if (due.length === 0) {
      const nextAt = new Date(Math.min(...waits.map(({ nudgedAt }) => Date.parse(nudgedAt!))) + DAY_MS)
      throw new OperationError(409, [
        {
          code: 'too_soon',
          message: 'They were reminded less than a day ago. Once a day is enough; write a comment instead.',
          data: { nextAt: nextAt.toISOString() },
        },
      ])
    }
    const at = new Date(now).toISOString()
    const ids = due.map((person) => person.id)
    await query(
      req,
      sql`insert into itsm_nudges (request_id, employee_id, at)
          select ${id}::uuid, unnest(${sql.param(ids)}::uuid[]), ${at}::timestamptz
          on conflict (request_id, employee_id) do update set at = excluded.at`,
    )
    await recordCommand(req, request, 'nudge', {
      status: request.status,
      changes: { reminded: { from: null, to: due.map(({ name }) => name) } },
    })
    await notify(req, {
      event: 'request.nudge',
      subject: { type: 'itsm-requests', id },
      stillTrue: 'nudgeMessages',
      data: { by: actor.name, to: ids },
    })
    return {
      reminded: due.map(({ id: person, name }) => ({ id: person, name })),
      nextAt: new Date(now + DAY_MS).toISOString(),
    }
  })
}
