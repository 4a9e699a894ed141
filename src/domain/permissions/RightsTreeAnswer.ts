import type { Action } from './actions'
import type { PermissionRow } from './RightsSource'

export type TreePermission = { id: string; name: string; action: Action; status: PermissionRow['status'] }

/** One resource with all its permissions. `parent` is an id; `generated` ones belong to the system. */
export type TreeResource = {
  id: string
  slug: string
  name: string
  parent: string | null
  generated: boolean
  permissions: TreePermission[]
}

export type RightsTreeAnswer = {
  /** What the reader holds, as far as it says what they may hand on. */
  reader: { superadmin: boolean; level: number }
  /** By slug. `mine` are the reader's own actions there, as bits in the order of ACTIONS. */
  resources: (TreeResource & { mine: number })[]
}
