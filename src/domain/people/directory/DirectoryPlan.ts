/** What a run of the directory would change here, in the words of an administrator's page. */
export type PlannedFields = {
  name?: string
  email?: string
  employeeNumber?: string
  jobTitle?: string
  /** Name of the department; one that is not there yet is made. */
  department?: string
  /** Id of the manager in the directory. */
  manager?: string
}

export type PlannedPerson = { person: string; name: string; email: string; fields: PlannedFields }
export type PlannedLink = PlannedPerson & { account: string }
export type PlannedUpdate = { account: string; person: string; name: string; fields: PlannedFields }
export type PlannedLeave = { account: string; name: string; why: 'removed' | 'disabled' }
export type PlannedJoin = {
  person: string
  name: string
  group: string
  groupName: string
  directoryGroup: string
}
export type PlannedDrop = { membership: string; name: string; groupName: string }
export type DirectoryProblem = { name: string; problem: string }

export type DirectoryPlan = {
  create: PlannedPerson[]
  link: PlannedLink[]
  update: PlannedUpdate[]
  leave: PlannedLeave[]
  join: PlannedJoin[]
  drop: PlannedDrop[]
  /** Names of departments that are not there yet. */
  departments: string[]
  /** Back in the directory, and suspended here: whoever suspended them decides. */
  returned: string[]
  problems: DirectoryProblem[]
  /** Active people who are linked to this directory: what those who leave are measured against. */
  linked: number
}
