export type Person = { id: string; name: string; active: boolean; manager?: string; department?: string }
export type Department = { id: string; head?: string; parent?: string }

/**
 * What resolving a step has to look up, answered from facts that were read before. People who are not active never
 * hold anything.
 */
export type Directory = {
  person: (id: string) => Person | undefined
  department: (id: string) => Department | undefined
  /** Who effectively holds a role: directly, by a role that inherits from it, or by a group. */
  roleHolders: (slug: string) => readonly string[]
  /** Who holds the action on the resource otherwise than through `admin` or as superadmin. */
  rightHolders: (resource: string, action: 'approve' | 'fulfill') => readonly string[]
  /** Who holds `admin` on exactly this resource or above it. */
  adminHolders: (resource: string) => readonly string[]
  superadmins: () => readonly string[]
}
