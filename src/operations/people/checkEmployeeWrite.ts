import type { PayloadRequest } from 'payload'
import { can } from '@/src/domain/permissions/can'
import { lastingActorOf } from '@/src/operations/permissions/elevations/lastingActorOf'
import { askOthers } from '@/src/operations/permissions/askOthers'
import { refuseHigher } from '@/src/operations/permissions/refuseHigher'
import { refuseLastSuperadmin } from '@/src/operations/permissions/refuseLastSuperadmin'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { OperationError } from '@/src/platform/OperationError'
import { refuseBeyond } from './refuseBeyond'

const OWN_FIELDS = new Set(['timezone', 'locale', 'password', 'salt', 'hash', 'sessions', 'updatedAt', 'rev'])

const KEYS_TO_THE_ACCOUNT = ['email', 'password', 'hash', 'externalId']
const PASSWORD_LENGTH = 10

type Write = { id: string | null; changed: string[]; data: Record<string, unknown> }

/**
 * Own row: time zone, locale and password. Others' rows: `system.update`; never one's own manager,
 * department or status; and whoever changes what opens an account must hold all that the account holds.
 */
export async function checkEmployeeWrite(req: PayloadRequest, { id, changed, data }: Write): Promise<void> {
  const actor = await lastingActorOf(req)
  if (!actor) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  if (
    data.password !== undefined &&
    (typeof data.password !== 'string' || data.password.length < PASSWORD_LENGTH)
  ) {
    throw invalid('password', `A password has at least ${PASSWORD_LENGTH} characters.`)
  }
  const own = id === actor.id
  const foreign = changed.filter((field) => !OWN_FIELDS.has(field))
  if (own) {
    const forbidden = actor.rights.superadmin ? [] : foreign
    if (forbidden.length > 0) {
      throw await askOthers(
        req,
        `On your own account you may change time zone, locale and password, not ${forbidden.join(', ')}.`,
        { field: forbidden[0]! },
      )
    }
    if (changed.includes('status')) {
      await lockPolicy(req)
      await refuseLastSuperadmin(req, { employee: id })
    }
    return
  }
  if (foreign.length > 0 && !can(actor.rights, actor.tree, 'system', id ? 'update' : 'create')) {
    throw await denied(req, 'system', id ? 'update' : 'create', 'You may not change this person.')
  }
  if (!id) return
  await lockPolicy(req)
  const target = await refuseHigher(req, actor, id)
  if (changed.some((field) => KEYS_TO_THE_ACCOUNT.includes(field))) {
    const why =
      'Who changes the e-mail or password of a person could act as them, so it takes every right they have.'
    await refuseBeyond(req, actor, { id, rights: target }, why)
  }
  if (changed.includes('status') && data.status !== 'active')
    await refuseLastSuperadmin(req, { employee: id })
}
