/** A node of a tree of groups, roles or departments. `people` are those directly in it; below adds its own. */
export type Branch = {
  id: string
  name: string
  slug: string
  parent: string | null
  people: number
  /** In words: the roles of a group, the head of a department, what a role is marked with. */
  notes: string[]
}

export type Hierarchies = { groups: Branch[]; roles: Branch[]; departments: Branch[] }
