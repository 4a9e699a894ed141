import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { lastingActorOf } from '@/src/operations/permissions/elevations/lastingActorOf'
import { can } from '@/src/domain/permissions/can'
import { missingRights } from '@/src/domain/permissions/missingRights'
import { narrowClosure } from '@/src/domain/permissions/narrowClosure'
import type { Delegation } from '@/src/domain/workflow/eligibility/delegationSeats'
import { askOthers } from '@/src/operations/permissions/askOthers'
import { nameRight } from '@/src/operations/permissions/nameRight'
import { refuseHigher } from '@/src/operations/permissions/refuseHigher'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { OperationError } from '@/src/platform/OperationError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

const LONGEST_DAYS = 90
const DAY_MS = 86_400_000

/**
 * For oneself: everyone. For somebody else: `system.update`, all that the giver may decide, and never to
 * oneself. At most 90 days, to an active colleague, for resources that exist.
 */
export async function checkDelegation(
  req: PayloadRequest,
  { from, to, startsAt, endsAt, scope }: Delegation,
): Promise<void> {
  if (!(startsAt < endsAt))
    throw invalid('endsAt', 'The delegation ends before it begins. Choose an end after the start.')
  if (endsAt - startsAt > LONGEST_DAYS * DAY_MS)
    throw invalid('endsAt', `A delegation lasts at most ${LONGEST_DAYS} days.`)
  if (from === to) throw invalid('to', 'Choose somebody else: one need not stand in for oneself.')
  await lockPolicy(req)
  const actor = await lastingActorOf(req)
  if (!actor) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  const unknown = scope.find((slug) => !actor.tree.bySlug.has(slug))
  if (unknown) throw invalid('scope', `There is no resource ${unknown}. Use slugs such as itsm-access.`)
  const [person] = await query<{ id: string }>(
    req,
    sql`select id from employees where id = ${canonicalId(to)}::uuid and status = 'active'`,
  )
  if (!person) throw invalid('to', 'There is no such active colleague. Choose somebody else.')
  if (from === actor.id) return
  if (!can(actor.rights, actor.tree, 'system', 'update')) {
    throw await denied(req, 'system', 'update', 'You may not delegate for somebody else.')
  }
  if (to === actor.id) {
    throw await askOthers(req, 'Nobody delegates the decisions of others to themselves.', { field: 'to' })
  }
  const giver = await refuseHigher(req, actor, from)
  const resources =
    scope.length === 0 ? null : scope.map((slug) => actor.tree.ids[actor.tree.bySlug.get(slug)!]!)
  const missing = missingRights(narrowClosure(giver, ['approve'], resources), null, actor.rights)
  if (missing.length > 0) {
    const { sentence, data } = await nameRight(req, missing[0]!)
    throw new OperationError(403, [
      {
        code: 'forbidden',
        message: `This hands on ${missing.slice(0, 5).join(', ')}, which you do not hold yourself. ${sentence}`,
        data: { ...data, missing: missing.slice(0, 50) },
      },
    ])
  }
}
