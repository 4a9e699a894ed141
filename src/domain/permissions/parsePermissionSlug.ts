import type { Action } from './actions'
import { isAction } from './isAction'
import { isSlug } from './isSlug'

/** Splits `resource.action`; null when the resource is no slug or the action is not one of ours. */
export function parsePermissionSlug(slug: string): { resource: string; action: Action } | null {
  const dot = slug.indexOf('.')
  if (dot < 0) return null
  const resource = slug.slice(0, dot)
  const action = slug.slice(dot + 1)
  return isSlug(resource) && isAction(action) ? { resource, action } : null
}
