import type { AssignmentSlug } from './AssignmentSlug'
import type { RightsTable } from './rightsTable'
import type { ValidityState } from './validityState'

/** One assignment, membership or grant. Times are ISO dates, `grantedBy` is a name. */
export type GivenRow = {
  collection: AssignmentSlug
  id: string
  what: { id: string; name: string; slug: string; generated: boolean }
  validFrom: string | null
  validUntil: string | null
  reason: string | null
  grantedBy: string | null
  state: ValidityState
}

export type EffectiveRightsAnswer = {
  employee: { id: string; name: string; status: 'active' | 'suspended' | 'left' }
  superadmin: boolean
  level: number
  /** `generated`: the role that holds the permission is the system's. */
  paths: (RightsTable['paths'][number] & { generated: boolean })[]
  rights: (RightsTable['rights'][number] & { name: string })[]
  /** All that was ever given to them, of any validity, newest first. */
  given: GivenRow[]
}
