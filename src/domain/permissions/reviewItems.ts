import type { AssignmentSlug } from './AssignmentSlug'
import { buildResourceTree } from './buildResourceTree'
import { closureOf, type Closure, type ClosureStart } from './closureOf'
import { compileRights } from './compileRights'
import { indexGraph } from './indexGraph'
import { isBelow } from './isBelow'
import { missingRights } from './missingRights'
import type { RightsWorld } from './RightsWorld'

/** What a campaign looks at; ids. All three empty: everything. Else whatever fits one of them. */
export type ReviewScope = {
  roles: readonly string[]
  groups: readonly string[]
  resources: readonly string[]
}

export type ReviewItem = {
  employee: string
  kind: AssignmentSlug
  sourceId: string
  /** What was given: the name of a role or group, the slug of a permission. */
  label: string
  /** What it gives, in the fewest slugs; the first few. */
  rights: string[]
  validUntil: number | null
}

/** So many rights are named with an item; the explanation of rights has them all. */
const NAMED = 8

/**
 * Who holds what, and what that gives: one item for each grant, assignment and membership that is valid at `now` or
 * will be. `except` are sources that end by themselves.
 */
export function reviewItems(
  { graph, resources, people }: RightsWorld,
  scope: ReviewScope,
  now: number,
  except: ReadonlySet<string>,
): ReviewItem[] {
  const tree = buildResourceTree(resources)
  const index = indexGraph(graph)
  const nobody = {
    employee: { id: '', status: 'active' as const },
    grants: [],
    assignments: [],
    memberships: [],
  }
  const nothing = compileRights(nobody, tree, now, index)
  const roots = resources.filter(({ id }) => scope.resources.includes(id)).map(({ slug }) => slug)
  const everything = scope.roles.length + scope.groups.length + scope.resources.length === 0
  // What may be taken by break-glass is not held.
  const held = { roles: graph.roles, groups: graph.groups, permissions: graph.permissions }
  const known = new Map<string, { rights: string[]; fits: boolean }>()

  const describe = (kind: AssignmentSlug, id: string, start: ClosureStart) => {
    const key = `${kind}:${id}`
    let found = known.get(key)
    if (!found) {
      const closure = closureOf(start, held, tree)
      found = {
        rights: missingRights(closure, null, nothing).slice(0, NAMED),
        fits:
          everything ||
          (kind === 'role-assignments' && scope.roles.includes(id)) ||
          (kind === 'group-memberships' && scope.groups.includes(id)) ||
          roots.some((root) => touches(closure, root)),
      }
      known.set(key, found)
    }
    return found
  }

  return people.flatMap((person) => {
    const employee = person.employee.id
    const rows = [
      ...person.assignments.map(({ roleId, ...row }) => ({
        ...row,
        kind: 'role-assignments' as const,
        given: roleId,
        label: index.roles.get(roleId)?.name ?? 'a role',
        start: { roleIds: [roleId] },
      })),
      ...person.memberships.map(({ groupId, ...row }) => ({
        ...row,
        kind: 'group-memberships' as const,
        given: groupId,
        label: index.groups.get(groupId)?.name ?? 'a group',
        start: { groupIds: [groupId] },
      })),
      ...person.grants.map(({ permissionId, ...row }) => ({
        ...row,
        kind: 'permission-grants' as const,
        given: permissionId,
        label: index.permissions.get(permissionId)?.slug ?? 'a permission',
        start: { permissionIds: [permissionId] },
      })),
    ]
    return rows.flatMap(({ id, kind, given, label, start, validUntil }): ReviewItem[] => {
      if (except.has(id) || (validUntil !== null && validUntil <= now)) return []
      const { rights, fits } = describe(kind, given, start)
      return fits ? [{ employee, kind, sourceId: id, label, rights, validUntil }] : []
    })
  })
}

function touches(closure: Closure, root: string): boolean {
  return (
    closure.superadmin ||
    closure.masks.some((mask, node) => mask !== 0 && isBelow(closure.tree, closure.tree.ids[node]!, root))
  )
}
