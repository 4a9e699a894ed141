import { ACTIONS, type Action } from './actions'
import type { ResourceTree } from './buildResourceTree'
import { permissionSlug } from './permissionSlug'
import type { PermissionRow } from './RightsSource'

/** Bits for the place of the action among ACTIONS, which has at most 16. */
const BITS = 4

function of(
  permissionIds: readonly string[],
  permissions: ReadonlyMap<string, PermissionRow>,
  tree: ResourceTree,
): Uint32Array {
  const packed: number[] = []
  for (const id of permissionIds) {
    const permission = permissions.get(id)
    const node =
      permission === undefined || permission.status === 'inactive'
        ? undefined
        : tree.byId.get(permission.resourceId)
    if (permission !== undefined && node !== undefined)
      packed.push((node << BITS) | ACTIONS.indexOf(permission.action))
  }
  return Uint32Array.from(packed)
}

function read(packed: number): { node: number; action: Action } {
  return { node: packed >>> BITS, action: ACTIONS[packed & ((1 << BITS) - 1)]! }
}

function slug(packed: number, tree: ResourceTree): string {
  const { node, action } = read(packed)
  return permissionSlug(tree.slugs[node] ?? '', action)
}

/** The same right under the number that `nodeOf` has for its resource; null for a resource that it lacks. */
function moved(packed: number, nodeOf: Int32Array): number | null {
  const node = nodeOf[packed >>> BITS] ?? -1
  return node < 0 ? null : (node << BITS) | (packed & ((1 << BITS) - 1))
}

/**
 * A permission as one number: that of its resource in a tree, and its action. Employees hold hundreds of permissions
 * by dozens of ways, all of which stay in memory to explain them; as objects they weighed ten times as much. `of`
 * leaves out what gives nothing: inactive, unknown, or on a resource that the tree lacks.
 */
export const packedRight = { of, read, slug, moved } as const
