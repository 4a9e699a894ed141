/** What `GET /api/workflow-options` answers; `loaded` is false while it is unknown, and then nothing counts as wrong. */
export type WorkflowOptions = {
  loaded: boolean
  roles: { slug: string; name: string }[]
  people: { id: string; name: string }[]
  departments: { id: string; name: string }[]
}
