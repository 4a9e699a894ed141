/** A role or a group as an import knows it: what holds rights and may stand below another one. Lists are of ids. */
export type Container = {
  id: string
  slug: string
  name: string
  /** A role inherits from it, a group stands below it. */
  parent: string | null
  permissionIds: readonly string[]
  /** Of groups alone. */
  roleIds: readonly string[]
  /** Of roles alone. */
  level: number
  status: 'active' | 'inactive'
  /** Made by the system, which alone says what it holds. */
  fixed: boolean
  /** Made for something that is deleted since: it stays switched off for good. */
  retired: boolean
}

export type ContainerField = 'name' | 'parent' | 'permissionIds' | 'roleIds' | 'level' | 'status'
