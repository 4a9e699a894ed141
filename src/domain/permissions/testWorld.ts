import { ACTIONS } from './actions'
import { buildResourceTree } from './buildResourceTree'
import { compileRights, type ExplainedRights } from './compileRights'
import { permissionSlug } from './permissionSlug'
import type { GroupRow, PermissionRow, RightsGraph, RightsSource, RoleRow } from './RightsSource'

type Span = { from?: number; until?: number }

export type TestHolder = {
  status?: RightsSource['employee']['status']
  grants?: (string | ({ permission: string } & Span))[]
  roles?: (string | ({ role: string } & Span))[]
  groups?: (string | ({ group: string } & Span))[]
}

export type TestPlan = {
  resources: Record<string, string | null>
  roles?: (Partial<Omit<RoleRow, 'id' | 'permissionIds'>> & { slug: string; permissions?: string[] })[]
  groups?: { slug: string; name?: string; parent?: string; roles?: string[]; permissions?: string[] }[]
  status?: Record<string, PermissionRow['status']>
}

/**
 * A small organisation for tests, written in slugs. Ids are `resource:`, `permission:`, `role:` or `group:` and
 * the slug; every resource has a permission for every action.
 */
export function testWorld(plan: TestPlan) {
  const tree = buildResourceTree(
    Object.entries(plan.resources).map(([slug, parent]) => ({
      id: `resource:${slug}`,
      slug,
      parent: parent === null ? null : `resource:${parent}`,
    })),
  )
  const permissions = Object.keys(plan.resources).flatMap((resource) =>
    ACTIONS.map((action): PermissionRow => {
      const slug = permissionSlug(resource, action)
      const status = plan.status?.[slug] ?? 'active'
      return { id: `permission:${slug}`, slug, resourceId: `resource:${resource}`, action, status }
    }),
  )
  const roles = (plan.roles ?? []).map(({ permissions: held = [], inheritsFrom, ...role }): RoleRow => ({
    name: role.slug,
    level: 1,
    status: 'active',
    isSuperadmin: false,
    ...role,
    id: `role:${role.slug}`,
    inheritsFrom: inheritsFrom == null ? null : `role:${inheritsFrom}`,
    permissionIds: held.map((slug) => `permission:${slug}`),
  }))
  const groups = (plan.groups ?? []).map((group): GroupRow => ({
    id: `group:${group.slug}`,
    slug: group.slug,
    name: group.name ?? group.slug,
    parentGroup: group.parent === undefined ? null : `group:${group.parent}`,
    roleIds: (group.roles ?? []).map((slug) => `role:${slug}`),
    permissionIds: (group.permissions ?? []).map((slug) => `permission:${slug}`),
  }))
  const graph: RightsGraph = { roles, groups, permissions }

  const rightsOf = (holder: TestHolder, nowMs = 1000): ExplainedRights =>
    compileRights(
      {
        ...graph,
        employee: { id: 'employee', status: holder.status ?? 'active' },
        grants: (holder.grants ?? []).map((given, at) => {
          const { permission, ...span } = typeof given === 'string' ? { permission: given } : given
          return { id: `grant:${at}`, permissionId: `permission:${permission}`, ...validity(span) }
        }),
        assignments: (holder.roles ?? []).map((given, at) => {
          const { role, ...span } = typeof given === 'string' ? { role: given } : given
          return { id: `assignment:${at}`, roleId: `role:${role}`, ...validity(span) }
        }),
        memberships: (holder.groups ?? []).map((given, at) => {
          const { group, ...span } = typeof given === 'string' ? { group: given } : given
          return { id: `membership:${at}`, groupId: `group:${group}`, ...validity(span) }
        }),
      },
      tree,
      nowMs,
    )

  return { tree, graph, rightsOf }
}

function validity({ from, until }: Span) {
  return { validFrom: from ?? null, validUntil: until ?? null }
}
