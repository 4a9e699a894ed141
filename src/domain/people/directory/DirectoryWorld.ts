/** Somebody as the directory has them. What it leaves empty is null. */
export type DirectoryPerson = {
  id: string
  name: string | null
  email: string | null
  employeeNumber: string | null
  jobTitle: string | null
  department: string | null
  /** Id of the manager in the directory. */
  manager: string | null
  enabled: boolean
  guest: boolean
}

/** Somebody as they are here. */
export type AccountRow = {
  id: string
  name: string
  email: string
  employeeNumber: string | null
  jobTitle: string | null
  departmentName: string | null
  /** `issuer|id` of the line manager, when they are linked. */
  managerKey: string | null
  externalId: string | null
  status: string
  superadmin: boolean
}

export type DirectoryWorld = {
  issuer: string
  people: readonly DirectoryPerson[]
  accounts: readonly AccountRow[]
  departments: readonly string[]
  mappings: readonly { directoryGroup: string; group: string; groupName: string }[]
  members: readonly { directoryGroup: string; person: string }[]
  memberships: readonly {
    id: string
    employee: string
    group: string
    groupName: string
    /** The directory group that it came from; null for one made by hand, which is left alone. */
    directoryGroup: string | null
  }[]
}
