import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import type { Action } from '@/src/domain/permissions/actions'
import type { RoleRow } from '@/src/domain/permissions/RightsSource'
import { checkRightsWrite, type RightsWrite } from '@/src/operations/permissions/checkRightsWrite'
import type { Row } from '@/hooks/shared/Row'

function ids(value: unknown): string[] {
  return Array.isArray(value) ? value.map(idOf).filter((id): id is string => id !== null) : []
}

/** Containment for what gives rights: judged on the row as it will be stored, under the policy lock. */
export function refuseEscalation(kind: RightsWrite['kind']): CollectionBeforeChangeHook<Row> {
  return async ({ data, originalDoc, operation, req }) => {
    if (!req.user || req.context.system === true) return data
    const id = operation === 'update' ? idOf(originalDoc) : null
    // Payload has held both against the options of their fields by now.
    const all = { ...originalDoc, ...data } as Partial<Row> & { status: RoleRow['status']; action: Action }
    switch (kind) {
      case 'employee-roles':
        await checkRightsWrite(req, {
          kind,
          id,
          row: {
            level: Number(all.level),
            status: all.status,
            inheritsFrom: idOf(all.inheritsFrom),
            permissionIds: ids(all.permissions),
          },
        })
        break
      case 'employee-groups':
        await checkRightsWrite(req, {
          kind,
          id,
          row: {
            parentGroup: idOf(all.parentGroup),
            roleIds: ids(all.roles),
            permissionIds: ids(all.permissions),
          },
        })
        break
      case 'permissions':
        await checkRightsWrite(req, {
          kind,
          id,
          row: {
            slug: String(all.slug),
            resourceId: idOf(all.resource) ?? '',
            action: all.action,
            status: all.status,
          },
        })
        break
      case 'permission-resources':
        await checkRightsWrite(req, { kind, id, row: { parent: idOf(all.parent) } })
    }
    return data
  }
}
