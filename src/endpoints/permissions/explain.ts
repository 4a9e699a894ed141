import type { Endpoint } from 'payload'
import { resolveRights } from '@/access/resolveRights'
import { can } from '@/src/domain/permissions/can'
import { explain } from '@/src/domain/permissions/explain'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { textOf } from '@/src/endpoints/shared/textOf'
import { grantorsOf } from '@/src/operations/permissions/grantorsOf'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'

const UUID = /^[0-9a-f-]{36}$/i

export const explainEndpoint: Omit<Endpoint, 'root'> = {
  path: '/explain',
  method: 'get',
  handler: respond(async (req) => {
    const actor = await requireActor(req)
    const permission = textOf(req.query.permission)
    const employee = textOf(req.query.employee) || actor.id
    if (!/^[a-z][a-z0-9-]*\.[a-z]+$/.test(permission)) throw invalid('permission', 'Name a permission such as itsm-access.approve.')
    if (!UUID.test(employee)) throw invalid('employee', 'Give the id of an employee.')
    if (employee !== actor.id && !can(actor.rights, actor.tree, 'system', 'read')) {
      throw await denied(req, 'system', 'read', 'You may not look at the rights of others.')
    }
    const entry = employee === actor.id ? actor : await resolveRights(req, employee, Date.now())
    return explain(entry.rights, entry.tree, permission, await grantorsOf(req))
  }),
}
