import type { ExplainedRights } from './compileRights'
import { describePath, type DescribedPath } from './describePath'
import { effectiveSlugs } from './effectiveSlugs'
import { packedRight } from './packedRight'
import type { ResourceTree } from './buildResourceTree'
import type { PermissionRow } from './RightsSource'

export type PermissionsWithSources = {
  superadmin: boolean
  permissions: { slug: string; sources: DescribedPath[] }[]
  effective: string[]
}

/**
 * The answer of `GET /api/permissions/me`: what is granted literally, each with every path it comes by, and every
 * slug of `permissions` (all that exist) that holds. Both sorted by slug.
 */
export function permissionsWithSources(
  rights: ExplainedRights,
  tree: ResourceTree,
  permissions: readonly Pick<PermissionRow, 'slug' | 'resourceId' | 'action'>[],
): PermissionsWithSources {
  const sourcesOf = new Map<string, DescribedPath[]>()
  for (const path of rights.sources) {
    for (const packed of path.held) {
      const slug = packedRight.slug(packed, rights.tree)
      const sources = sourcesOf.get(slug) ?? []
      sources.push(describePath(path))
      sourcesOf.set(slug, sources)
    }
  }
  return {
    superadmin: rights.superadmin,
    permissions: [...sourcesOf.keys()].sort().map((slug) => ({ slug, sources: sourcesOf.get(slug) ?? [] })),
    effective: effectiveSlugs(rights, tree, permissions).sort(),
  }
}
