import fc from 'fast-check'
import { ACTIONS } from '@/src/domain/permissions/actions'
import { permissionSlug } from '@/src/domain/permissions/permissionSlug'
import type { GroupRow, PermissionRow, RoleRow } from '@/src/domain/permissions/RightsSource'
import type { PersonHoldings, RightsChange, RightsWorld } from '@/src/domain/permissions/RightsWorld'

/** Ids up to 5 while at most 5 rows (0 to 4) exist, so that cycles, shared rows and dangling ids all come up. */
const id = fc.nat(5).map(String)
const ids = fc.uniqueArray(id, { maxLength: 2 })
const maybeId = fc.option(id)
const moment = fc.option(fc.nat(20))
const span = { validFrom: moment, validUntil: moment }
const numbered = <Row>(row: fc.Arbitrary<Row>, maxLength = 5) =>
  fc.array(row, { maxLength }).map((rows) => rows.map((each, at) => ({ ...each, id: String(at) })))

const role = {
  level: fc.integer({ min: 1, max: 100 }),
  status: fc.constantFrom('active' as const, 'active' as const, 'inactive' as const),
  inheritsFrom: maybeId,
  permissionIds: ids,
}
const group = { parentGroup: maybeId, roleIds: ids, permissionIds: ids }
const permission = {
  resourceId: id,
  action: fc.constantFrom(...ACTIONS),
  status: fc.constantFrom('active' as const, 'deprecated' as const, 'inactive' as const),
}
const status = fc.constantFrom('active' as const, 'active' as const, 'suspended' as const)

const person = (at: number, prefix: string): fc.Arbitrary<PersonHoldings> =>
  fc
    .record({
      status,
      grants: numbered(fc.record({ permissionId: id, ...span }), 2),
      assignments: numbered(fc.record({ roleId: id, ...span }), 2),
      memberships: numbered(fc.record({ groupId: id, ...span }), 2),
    })
    .map(({ status: state, grants, assignments, memberships }) => {
      const own = <Row extends { id: string }>(rows: Row[]) =>
        rows.map((row) => ({ ...row, id: `${prefix}${row.id}` }))
      return {
        employee: { id: String(at), name: `Person ${at}`, status: state },
        grants: own(grants),
        assignments: own(assignments),
        memberships: own(memberships),
      }
    })

/** Random worlds for property tests: few rows, many ties, everything that a broken table could hold. Moments are 0 to 20. */
export const anyWorld: fc.Arbitrary<RightsWorld> = fc
  .record({
    resources: numbered(fc.record({ parent: maybeId })),
    roles: numbered(fc.record({ ...role, isSuperadmin: fc.nat(9).map((chance) => chance === 0) })),
    groups: numbered(fc.record(group)),
    permissions: numbered(fc.record(permission), 8),
    people: fc.tuple(...[0, 1, 2, 3].map((at) => person(at, `${at}-`))),
  })
  .map(({ resources, roles, groups, permissions, people }): RightsWorld => {
    const named = <Row extends { id: string }>(kind: string, rows: Row[]) =>
      rows.map((row) => ({ ...row, slug: `${kind}-${row.id}`, name: `${kind} ${row.id}` }))
    const once = new Map(
      permissions.map((row) => [permissionSlug(`resource-${row.resourceId}`, row.action), row]),
    )
    return {
      resources: named('resource', resources),
      people,
      graph: {
        roles: named('role', roles) satisfies RoleRow[],
        groups: named('group', groups) satisfies GroupRow[],
        permissions: [...once].map(([slug, row]): PermissionRow => ({ ...row, slug })),
      },
    }
  })

const owned = fc.tuple(fc.nat(3), fc.nat(1)).map(([at, nr]) => `${at}-${nr}`)
const existing = <Slug, Row>(collection: Slug, of: fc.Arbitrary<string>, row: fc.Arbitrary<Row>) =>
  fc.record({ collection: fc.constant(collection), id: of, row: fc.option(row, { freq: 6 }) })
const some = { requiredKeys: [] as [] }

/** Random writes on rows that such a world may have. */
export const anyChange: fc.Arbitrary<RightsChange> = fc.oneof(
  existing('employee-roles' as const, id, fc.record(role, some)),
  existing('employee-groups' as const, id, fc.record(group, some)),
  existing('permissions' as const, id, fc.record({ status: permission.status }, some)),
  existing('permission-resources' as const, id, fc.record({ parent: maybeId }, some)),
  existing('employees' as const, fc.nat(3).map(String), fc.record({ status }, some)),
  existing('role-assignments' as const, owned, fc.record({ roleId: id, ...span }, some)),
  existing('group-memberships' as const, owned, fc.record({ groupId: id, ...span }, some)),
  existing('permission-grants' as const, owned, fc.record({ permissionId: id, ...span }, some)),
  fc.record({
    collection: fc.constant('role-assignments' as const),
    id: fc.constant(null),
    row: fc.record({ employee: fc.nat(3).map(String), roleId: id, ...span }),
  }),
)
