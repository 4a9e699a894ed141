import type { Action } from './actions'

/** `itsm-access` and `approve` make `itsm-access.approve`. */
export function permissionSlug(resource: string, action: Action): string {
  return `${resource}.${action}`
}
