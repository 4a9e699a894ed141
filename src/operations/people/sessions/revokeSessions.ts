import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/domain/permissions/can'
import { refuseBeyond } from '@/src/operations/people/refuseBeyond'
import { lastingActorOf } from '@/src/operations/permissions/elevations/lastingActorOf'
import { refuseHigher } from '@/src/operations/permissions/refuseHigher'
import { denied } from '@/src/operations/shared/denied'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { currentSession } from '@/src/platform/currentSession'
import { endSessions } from './endSessions'
import { requireEmployee } from './requireEmployee'

const schema = z.union(
  [z.strictObject({ session: z.string().min(1).max(100) }), z.strictObject({ all: z.literal(true) })],
  'Name one session, or say { "all": true }.',
)

/**
 * Signs a person out of one place or of all: oneself (all means all but here), or with `system.update` somebody
 * not above one's own level who has no right that one lacks. Body: `{ session }` or `{ all: true }`. Answers how many ended. Refusals: 404, 400, 403.
 */
export function revokeSessions(
  req: PayloadRequest,
  employee: string | null,
  raw: unknown,
): Promise<{ ended: number }> {
  const about = {
    action: 'employees.sign-out',
    entityType: 'employees',
    entityId: employee ?? String(req.user?.id ?? ''),
  }
  return runOperation(req, about, async ({ actor }) => {
    const who = employee ?? actor.id
    await requireEmployee(req, actor, who)
    const wanted = parseInput(schema, raw)
    if (who !== actor.id) {
      if (!can(actor.rights, actor.tree, 'system', 'update'))
        throw await denied(req, 'system', 'update', 'You may not sign this person out.')
      await lockPolicy(req)
      const lasting = (await lastingActorOf(req)) ?? actor
      const rights = await refuseHigher(req, lasting, who)
      const why = 'The sessions of a person are ended by who has every right that they have.'
      await refuseBeyond(req, lasting, { id: who, rights }, why)
    }
    const here = who === actor.id ? currentSession(req) : null
    const ended = await endSessions(
      req,
      who,
      'session' in wanted ? { only: wanted.session } : { allBut: here },
    )
    if (ended === 0 && 'session' in wanted) throw notFound('session')
    await recordEvent(req, {
      ...about,
      entityId: who,
      reason: ended === 1 ? '1 session ended' : `${ended} sessions ended`,
    })
    return { ended }
  })
}
