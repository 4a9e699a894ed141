import { actionMask } from './actionMask'
import type { Action } from './actions'
import type { EffectiveRights } from './compileRights'
import { maskAt } from './maskAt'
import { parsePermissionSlug } from './parsePermissionSlug'
import type { ResourceTree } from './buildResourceTree'

/**
 * Whether a right is held, by `resource.action` or by resource slug and action. Default deny: an unknown resource
 * is refused to everyone but superadmins, and a slug that names no action to everyone.
 */
export function can(rights: EffectiveRights, tree: ResourceTree, permission: string): boolean
export function can(rights: EffectiveRights, tree: ResourceTree, resource: string, action: Action): boolean
export function can(rights: EffectiveRights, tree: ResourceTree, slug: string, action?: Action): boolean {
  const wanted = action === undefined ? parsePermissionSlug(slug) : { resource: slug, action }
  if (wanted === null) return false
  if (rights.superadmin) return true
  const node = tree.bySlug.get(wanted.resource)
  return node !== undefined && (maskAt(rights, tree, node) & actionMask.bit[wanted.action]) !== 0
}
