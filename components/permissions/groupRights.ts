export type RightSource = {
  kind: 'grant' | 'role' | 'group'
  id: string
  name: string
  path: readonly string[]
}

export type MyRightsAnswer = {
  superadmin: boolean
  permissions: readonly { slug: string; sources: readonly RightSource[] }[]
  effective: readonly string[]
}

export type ResourceRights = {
  resource: string
  rights: { action: string; sources: readonly RightSource[] }[]
}

/**
 * The rights by resource, both in alphabetical order. A right without sources follows from another: from a resource above,
 * or from an action that implies it.
 */
export function groupRights({ permissions, effective }: MyRightsAnswer): ResourceRights[] {
  const sources = new Map(permissions.map((permission) => [permission.slug, permission.sources]))
  const grouped = new Map<string, ResourceRights['rights']>()
  for (const slug of [...new Set([...sources.keys(), ...effective])].sort()) {
    const dot = slug.lastIndexOf('.')
    if (dot <= 0) continue
    const rights = grouped.get(slug.slice(0, dot)) ?? []
    rights.push({ action: slug.slice(dot + 1), sources: sources.get(slug) ?? [] })
    grouped.set(slug.slice(0, dot), rights)
  }
  return [...grouped].map(([resource, rights]) => ({ resource, rights }))
}
