import { ACTIONS } from '@/src/domain/permissions/actions'
import type { ResourceRow } from '@/src/domain/permissions/buildResourceTree'
import type { GroupRow, PermissionRow, RoleRow } from '@/src/domain/permissions/RightsSource'
import type { PersonHoldings, RightsWorld } from '@/src/domain/permissions/RightsWorld'

export type Size = {
  employees: number
  resources: number
  roles: number
  groups: number
  depth: number
  /** What each employee is given. */
  each: { roles: number; groups: number; grants: number }
}

/** Chance that is the same on every machine: mulberry32. */
export function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const id = (kind: number, at: number) =>
  `00000000-0000-4000-80${kind.toString().padStart(2, '0')}-${at.toString(16).padStart(12, '0')}`
const OPEN = { validFrom: null, validUntil: null }

/**
 * A company of the given size. Resources: the root `itsm`, a tenth of the rest categories below it, the others forms
 * below a category, each with a permission for every action. Roles and groups stand in chains of `depth`; a role has
 * 20 permissions, a group 5 and 2 roles.
 */
export function makeWorld({
  employees,
  resources: count,
  roles: roleCount,
  groups: groupCount,
  depth,
  each,
}: Size): RightsWorld {
  const random = chance(20_260_501)
  const categories = Math.max(1, Math.floor(count / 10))
  const resources = Array.from({ length: count }, (_, at): ResourceRow => {
    if (at === 0) return { id: id(1, 0), slug: 'itsm', parent: null }
    if (at <= categories) return { id: id(1, at), slug: `itsm-c${at}`, parent: id(1, 0) }
    return { id: id(1, at), slug: `f${at}-form`, parent: id(1, 1 + (at % categories)) }
  })
  const permissions = resources.flatMap((resource, at) =>
    ACTIONS.map((action, nr): PermissionRow => ({
      id: id(2, at * ACTIONS.length + nr),
      slug: `${resource.slug}.${action}`,
      resourceId: resource.id,
      action,
      status: 'active',
    })),
  )
  // Rights on the root would make everyone's answer yes; they are for the few, who are not measured.
  const permission = () => permissions[ACTIONS.length + random(permissions.length - ACTIONS.length)]!.id
  const many = <Value>(length: number, make: () => Value) => [...new Set(Array.from({ length }, make))]
  const roots = Math.max(1, Math.ceil(roleCount / depth))
  const roles = Array.from({ length: roleCount }, (_, at): RoleRow => ({
    id: id(3, at),
    slug: `role-${at}`,
    name: `Role ${at}`,
    level: 10,
    status: 'active',
    isSuperadmin: false,
    inheritsFrom: at < roots ? null : id(3, at - roots),
    permissionIds: many(20, permission),
  }))
  const tops = Math.max(1, Math.ceil(groupCount / depth))
  const groups = Array.from({ length: groupCount }, (_, at): GroupRow => ({
    id: id(4, at),
    slug: `group-${at}`,
    name: `Group ${at}`,
    parentGroup: at < tops ? null : id(4, at - tops),
    roleIds: many(2, () => id(3, random(roleCount))),
    permissionIds: many(5, permission),
  }))
  let row = 0
  const people = Array.from({ length: employees }, (_, at): PersonHoldings => ({
    employee: { id: id(5, at), name: `Employee ${at}`, status: 'active' },
    assignments: many(each.roles, () => id(3, random(roleCount))).map((roleId) => ({
      id: id(6, row++),
      roleId,
      ...OPEN,
    })),
    memberships: many(each.groups, () => id(4, random(groupCount))).map((groupId) => ({
      id: id(7, row++),
      groupId,
      ...OPEN,
    })),
    grants: many(each.grants, permission).map((permissionId) => ({
      id: id(8, row++),
      permissionId,
      ...OPEN,
    })),
  }))
  return { resources, people, graph: { roles, groups, permissions } }
}
