/** What `GET /api/workflow-options` answers; `loaded` is false while it is unknown, and then nothing counts as wrong. */
export type WorkflowOptions = {
  loaded: boolean
  /** `holders` are ids of who holds the role today, the first 100 of `count`; both unknown when not told. */
  roles: { slug: string; name: string; holders?: string[]; count?: number }[]
  people: { id: string; name: string }[]
  departments: { id: string; name: string }[]
}
