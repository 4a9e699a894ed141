import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { elevationSchema } from '@/src/domain/permissions/elevationSchema'
import { notify } from '@/src/operations/notifications/notify'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { refuseConflicts } from '@/src/operations/permissions/refuseConflicts'
import { invalid } from '@/src/operations/shared/invalid'
import { limiter } from '@/src/operations/shared/limiter'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvents } from '@/src/operations/shared/recordEvents'
import { runOperation } from '@/src/operations/shared/runOperation'
import { tooMany } from '@/src/operations/shared/tooMany'
import { enqueue } from '@/src/platform/enqueue'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { availableRules } from './availableRules'
import type { ElevationDoc } from './ElevationDoc'
import { seeElevation } from './seeElevation'

/** More emergencies of one person in an hour are none. */
const AN_HOUR = 5
/** By then somebody else has looked at what was done. */
const REVIEW_MS = 72 * 3_600_000

/**
 * Takes the role of a break-glass rule, at once and for so many minutes. Input: `{ rule, reason, minutes }`. Those
 * whom the rule names are alerted in the same transaction. A rule for which one is not eligible does not exist;
 * while the role is held by the rule, and where separation of duties forbids it: 409. What is filled in wrongly (400)
 * does not count as one of the emergencies of the hour.
 */
export async function takeElevation(req: PayloadRequest, input: unknown): Promise<{ doc: ElevationDoc }> {
  if (!req.user) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  const wanted = parseInput(elevationSchema, input)
  const emergencies = limiter(req, 'elevation', AN_HOUR, 3600)
  const person = String(req.user.id)
  await emergencies.consume(person).catch((rejection: unknown) => {
    throw tooMany(rejection, 'Too many emergencies in one hour.')
  })
  try {
    return await take(req, wanted)
  } catch (error) {
    if (error instanceof OperationError && error.status === 400) await emergencies.reward(person)
    throw error
  }
}

function take(
  req: PayloadRequest,
  { rule: wanted, reason, minutes }: z.infer<typeof elevationSchema>,
): Promise<{ doc: ElevationDoc }> {
  return runOperation(req, { action: 'elevations.take', entityType: 'elevations' }, async ({ actor }) => {
    await lockPolicy(req)
    const rule = (await availableRules(req, actor.id)).find(({ id }) => id === wanted)
    if (!rule) throw notFound('break-glass rule')
    if (minutes > rule.maxMinutes)
      throw invalid('minutes', `“${rule.name}” allows at most ${rule.maxMinutes} minutes.`)
    const [held] = await query<{ until: string }>(
      req,
      sql`select ends_at as until from elevations
          where employee_id = ${actor.id}::uuid and role_id = ${rule.role.id}::uuid and ended_at is null and ends_at > now()`,
    )
    if (held) {
      throw new OperationError(409, [
        {
          code: 'already_elevated',
          message:
            'You hold this role already, and it is not prolonged. When it has ended you may take it again.',
          data: { endsAt: new Date(held.until).toISOString() },
        },
      ])
    }
    const now = Date.now()
    const [startsAt, endsAt] = [new Date(now).toISOString(), new Date(now + minutes * 60_000).toISOString()]
    const { graph, resources } = await loadRightsGraph(req)
    const row = { employee: actor.id, roleId: rule.role.id, validFrom: now, validUntil: Date.parse(endsAt) }
    await refuseConflicts(
      req,
      { graph, resources },
      { collection: 'role-assignments', id: null, row },
      actor.id,
    )
    const [made] = await query<{ elevation: string; assignment: string }>(
      req,
      sql`with taken as (
            insert into elevations (employee_id, employee_name, rule_id, rule_name, role_id, role_name, reason, starts_at, ends_at,
              review_due_at, rev)
            values (${actor.id}::uuid, ${actor.name}, ${rule.id}::uuid, ${rule.name}, ${rule.role.id}::uuid, ${rule.role.name}, ${reason},
              ${startsAt}, ${endsAt}, ${new Date(Date.parse(endsAt) + REVIEW_MS).toISOString()}, 1) returning id)
          insert into role_assignments (employee_id, role_id, valid_from, valid_until, reason, elevation_id, rev)
          select ${actor.id}::uuid, ${rule.role.id}::uuid, ${startsAt}, ${endsAt}, ${`Break-glass: ${reason}`.slice(0, 500)}, id, 1
          from taken returning elevation_id as elevation, id as assignment`,
    )
    const { elevation, assignment } = made!
    await recordEvents(req, [
      {
        action: 'elevations.take',
        entityType: 'elevations',
        entityId: elevation,
        reason,
        changes: {
          rule: { from: null, to: rule.name },
          role: { from: null, to: rule.role },
          endsAt: { from: null, to: endsAt },
        },
      },
      {
        action: 'role-assignments.create',
        entityType: 'role-assignments',
        entityId: assignment,
        reason: 'break-glass',
        changes: {
          employee: { from: null, to: actor.id },
          role: { from: null, to: rule.role.id },
          validUntil: { from: null, to: endsAt },
          elevation: { from: null, to: elevation },
        },
      },
    ])
    await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
    await enqueue(
      req,
      'closeElevation',
      { id: elevation },
      { key: `closeElevation:${elevation}`, runAt: new Date(endsAt) },
    )
    await notify(req, {
      event: 'break-glass.alert',
      subject: { type: 'elevations', id: elevation },
      stillTrue: 'elevationAlert',
      data: { stage: 'taken' },
      key: `elevation:${elevation}:taken`,
    })
    return { doc: await seeElevation(req, actor, elevation) }
  })
}
