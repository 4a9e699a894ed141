import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Actor } from '@/access/Actor'
import { actionMask } from '@/src/domain/permissions/actionMask'
import type { ResourceRow, ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { permissionOf, type NamedPermission } from '@/src/domain/permissions/import/permissionOf'
import { maskAt } from '@/src/domain/permissions/maskAt'
import { permissionSlug } from '@/src/domain/permissions/permissionSlug'
import type { PermissionRow, RightsGraph } from '@/src/domain/permissions/RightsSource'
import { slugFault } from '@/src/domain/permissions/slugFault'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { invalid } from '@/src/operations/shared/invalid'
import { query } from '@/src/platform/query'

export type NewRights = {
  resources: (ResourceRow & { name: string })[]
  permissions: (PermissionRow & { name: string })[]
}

export type PermissionResolver = {
  /** The id of the permission that a cell names, made if it may be; null after a fault was noted. */
  resolve: (name: string, line: number) => string | null
  /** What has to be made first. */
  made: NewRights
}

/**
 * Finds permissions by name and, where the option `createMissing` says so, plans those that are missing below the
 * resource `parent`. Making a resource or permission is contained as ever: what stands above it and the permission
 * itself must be the actor's.
 */
export async function permissionResolver(
  { fault, options, req }: ImportContext,
  actor: Actor,
  { graph, resources, tree }: { graph: RightsGraph; resources: readonly ResourceRow[]; tree: ResourceTree },
): Promise<PermissionResolver> {
  const foreign = options.createMissing === true
  const parentSlug = String(options.parent ?? '')
  const parent = resources.find(({ slug }) => slug === parentSlug) ?? null
  if (foreign && parentSlug !== '' && !parent)
    throw invalid(
      'options.parent',
      `There is no resource "${parentSlug}". Choose one that exists, or none for the top.`,
    )
  const made: NewRights = { resources: [], permissions: [] }
  const permissions = new Map(graph.permissions.map((row) => [row.slug, row.id]))
  const resourceIds = new Map(resources.map(({ slug, id }) => [slug, id]))
  const titles = new Map<string, string>()
  const taken = new Set<string>(resourceIds.keys())
  const slugs = new Set(resourceIds.keys())
  if (foreign) {
    const used = await query<{ slug: string }>(
      req,
      sql`select slug from used_slugs where kind = 'permission-resources'`,
    )
    for (const { slug } of used) taken.add(slug)
  }
  const held = actor.rights.superadmin ? actionMask.all : parent ? maskOf(parent.id) : 0
  const above = parent ? maskAbove(parent.id) : 0
  const answers = new Map<string, string | { rule: string; message: string }>()

  return {
    made,
    resolve: (name, line) => {
      let answer = answers.get(name)
      if (answer === undefined) {
        answer = find(name)
        answers.set(name, answer)
      }
      if (typeof answer === 'string') return answer
      fault({ line, field: 'permission', value: name, ...answer })
      return null
    },
  }

  function find(name: string): string | { rule: string; message: string } {
    const known = permissions.get(name)
    if (known !== undefined) return known
    const named = permissionOf(name, foreign, (slug) => resourceIds.has(slug))
    if ('rule' in named) return named
    const other = titles.get(named.resource)
    if (other !== undefined && other !== named.title)
      return {
        rule: 'name_clash',
        message: `"${name}" and "${other}" would become the same. Rename one of them.`,
      }
    const slug = permissionSlug(named.resource, named.action)
    const there = permissions.get(slug)
    if (there !== undefined) return there
    if (!foreign)
      return {
        rule: 'unknown_permission',
        message: `There is no permission ${slug}. Correct the name, or import with "Create what is missing".`,
      }
    return create(named, slug)
  }

  function create(named: NamedPermission, slug: string): string | { rule: string; message: string } {
    const existing = resourceIds.get(named.resource)
    const needed = actionMask.implied[named.action]
    const mine = existing === undefined ? held : maskOf(existing)
    if (!actor.rights.superadmin && (needed & ~mine) !== 0)
      return {
        rule: 'not_yours_to_make',
        message: `${slug} does not exist, and you may make only what you hold yourself: the same right on the resource above. Have somebody import it who does.`,
      }
    if (existing === undefined) {
      if (!actor.rights.superadmin && (above & ~held) !== 0)
        return {
          rule: 'not_yours_to_make',
          message: `A resource below "${parentSlug}" gets every right above it, and you do not hold them all. Choose another parent, or have a superadmin import it.`,
        }
      const wrong = slugFault(named.resource, { taken, resources: slugs })
      if (wrong) return { rule: wrong.code, message: wrong.message }
      const id = globalThis.crypto.randomUUID()
      made.resources.push({ id, slug: named.resource, parent: parent?.id ?? null, name: named.title })
      resourceIds.set(named.resource, id)
      taken.add(named.resource)
      titles.set(named.resource, named.title)
    }
    const id = globalThis.crypto.randomUUID()
    made.permissions.push({
      id,
      slug,
      resourceId: resourceIds.get(named.resource)!,
      action: named.action,
      status: 'active',
      name: named.title === named.resource ? slug : named.title,
    })
    permissions.set(slug, id)
    return id
  }

  function maskOf(resource: string): number {
    const node = tree.byId.get(resource)
    return node === undefined ? held : maskAt(actor.rights, tree, node)
  }

  /** Every right that lands on what is put below this resource. */
  function maskAbove(resource: string): number {
    const chain = new Set<string>()
    for (let node = tree.byId.get(resource) ?? -1; node >= 0; node = tree.parent[node] ?? -1)
      chain.add(tree.ids[node]!)
    return graph.permissions.reduce(
      (mask, each) => (chain.has(each.resourceId) ? mask | actionMask.implied[each.action] : mask),
      0,
    )
  }
}
