import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ImportField } from '@/src/domain/imports/ImportField'
import type { ImportRow } from '@/src/domain/imports/ImportRow'
import type { Container } from '@/src/domain/permissions/import/Container'
import { planContainers } from '@/src/domain/permissions/import/planContainers'
import { isSlug } from '@/src/domain/permissions/isSlug'
import { slugFault } from '@/src/domain/permissions/slugFault'
import type { RightsGraph } from '@/src/domain/permissions/RightsSource'
import type { Importer } from '@/src/operations/imports/Importer'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { query } from '@/src/platform/query'
import type { ContainerSlug } from './ContainerSlug'
import { judgeContainers } from './judgeContainers'
import { lockRights } from './lockRights'
import { missingOf } from './missingOf'
import { writeContainers } from './writeContainers'

const LONGEST_SLUG = 100

type Kind = {
  slug: ContainerSlug
  kind: string
  label: string
  help: string
  parentField: 'inheritsFrom' | 'parentGroup'
  fields: readonly ImportField[]
}

/** An importer of roles or of groups: both hold permissions and stand below others of their kind. */
export function containerImporter({ slug, kind, label, help, parentField, fields }: Kind): Importer {
  const importer: Importer = {
    kind,
    label,
    help,
    group: 'Rights',
    partial: false,
    fields,
    options: [],
    missing: (actor) => missingOf(actor, ['create', 'update']),
    plan: async (context, batches) => {
      const { fault, req } = context
      const actor = await lockRights(context, importer)
      const rows: ImportRow[] = []
      for await (const batch of batches) rows.push(...batch)
      const world = await loadRightsGraph(req)
      const { graph, resources } = world
      const fixed = await query<{ id: string; retired: boolean }>(
        req,
        sql`select id, exists (select from permission_resources p where p.generated_for = r.generated_for and p.retired) as retired
            from employee_roles r where is_system or generated_for is not null`,
      )
      const used = await query<{ slug: string }>(req, sql`select slug from used_slugs where kind = ${slug}`)
      const stored = containersOf(slug, graph, new Map(fixed.map(({ id, retired }) => [id, retired])))
      const taken = new Set(used.map((row) => row.slug))
      const known = new Set(resources.map((row) => row.slug))
      const plan = planContainers({
        rows,
        stored,
        parentField,
        permissions: new Map(graph.permissions.map((row) => [row.slug, row.id])),
        roles: new Map(graph.roles.map((row) => [row.slug, row.id])),
        // Groups share no names with resources: of their slugs only the shape counts.
        slugFault: (word) =>
          word.length > LONGEST_SLUG
            ? { code: 'too_long', path: 'slug', message: `A slug has at most ${LONGEST_SLUG} characters.` }
            : slug === 'employee-roles' || !isSlug(word)
              ? slugFault(word, { taken, resources: known })
              : null,
        newId: () => globalThis.crypto.randomUUID(),
      })
      plan.faults.forEach(fault)
      await judgeContainers(context, actor, slug, parentField, plan.changes, world)
      const created = plan.changes.filter(({ from }) => from === null).length
      return {
        counts: { created, updated: plan.changes.length - created, unchanged: plan.unchanged, ended: 0 },
        apply: () => writeContainers(context, slug, plan.changes),
      }
    },
  }
  return importer
}

function containersOf(
  slug: ContainerSlug,
  graph: RightsGraph,
  fixed: ReadonlyMap<string, boolean>,
): Container[] {
  if (slug === 'employee-groups') {
    return graph.groups.map((row) => ({
      ...row,
      parent: row.parentGroup,
      level: 10,
      status: 'active' as const,
      fixed: false,
      retired: false,
    }))
  }
  return graph.roles.map((row) => ({
    ...row,
    level: Number(row.level),
    parent: row.inheritsFrom,
    roleIds: [],
    fixed: fixed.has(row.id),
    retired: fixed.get(row.id) === true,
  }))
}
