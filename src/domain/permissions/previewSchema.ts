import { z } from 'zod'
import { ACTIONS } from './actions'
import type { RightsChange } from './RightsWorld'

/** A relationship as it is sent: an id, or a row that was read with its own rows. */
const ref = z.union([z.uuid(), z.object({ id: z.uuid() }).transform(({ id }) => id)])
const refs = z
  .array(ref)
  .nullable()
  .transform((ids) => ids ?? [])
const moment = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is no date. Send it like 2026-05-01T09:00:00Z.')
  .transform((text) => Date.parse(text))
  .nullable()

const validity = { validFrom: moment.optional(), validUntil: moment.optional() }

/** Takes out what was not sent, so that it does not overwrite what is there. */
function stated<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
}

const role = z
  .object({
    level: z.number().min(1).max(100).optional(),
    status: z.enum(['active', 'inactive']).optional(),
    inheritsFrom: ref.nullable().optional(),
    permissions: refs.optional(),
  })
  .transform(({ permissions, ...row }) => stated({ ...row, permissionIds: permissions }))
const group = z
  .object({ parentGroup: ref.nullable().optional(), roles: refs.optional(), permissions: refs.optional() })
  .transform(({ roles, permissions, ...row }) =>
    stated({ ...row, roleIds: roles, permissionIds: permissions }),
  )
const permission = z
  .object({
    resource: ref.optional(),
    action: z.enum(ACTIONS).optional(),
    status: z.enum(['active', 'inactive', 'deprecated']).optional(),
  })
  .transform(({ resource, ...row }) => stated({ ...row, resourceId: resource }))
const resource = z.object({ parent: ref.nullable().optional() }).transform(stated)
const employee = z.object({ status: z.enum(['active', 'suspended', 'left']).optional() }).transform(stated)
const assignment = z
  .object({ employee: ref.optional(), role: ref.optional(), ...validity })
  .transform(({ role: roleId, ...row }) => stated({ ...row, roleId }))
const membership = z
  .object({ employee: ref.optional(), group: ref.optional(), ...validity })
  .transform(({ group: groupId, ...row }) => stated({ ...row, groupId }))
const grant = z
  .object({ employee: ref.optional(), permission: ref.optional(), ...validity })
  .transform(({ permission: permissionId, ...row }) => stated({ ...row, permissionId }))

function change<Slug extends RightsChange['collection'], Row extends z.ZodType>(collection: Slug, row: Row) {
  return z.object({ collection: z.literal(collection), id: z.uuid().nullish(), data: row.nullable() })
}

/**
 * The body of a preview: a row as it would be sent to be saved, by the names of its fields; fields that decide about
 * no right are ignored. `data: null` with an `id` asks what would happen if the row were gone.
 */
export const previewSchema = z
  .discriminatedUnion('collection', [
    change('employee-roles', role),
    change('employee-groups', group),
    change('permissions', permission),
    change('permission-resources', resource),
    change('employees', employee),
    change('role-assignments', assignment),
    change('group-memberships', membership),
    change('permission-grants', grant),
  ])
  .refine(({ id, data }) => Boolean(id) || data !== null, {
    path: ['data'],
    message: 'Say what the new row is like.',
  })
  .transform(({ collection, id, data }) => ({ collection, id: id ?? null, row: data }) as RightsChange)
