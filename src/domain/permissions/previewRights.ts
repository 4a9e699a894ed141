import { actionMask } from './actionMask'
import { buildResourceTree, type ResourceTree } from './buildResourceTree'
import { changeRights } from './changeRights'
import { indexGraph, type RightsIndex } from './indexGraph'
import { maskCompiler } from './maskCompiler'
import { reachedBy } from './reachedBy'
import type { PermissionRow } from './RightsSource'
import type { PersonHoldings, RightsChange, RightsWorld } from './RightsWorld'

export type Difference = { employee: { id: string; name: string }; permissions: string[] }
export type RightsPreview = { gains: Difference[]; losses: Difference[] }

/**
 * Who would gain or lose what by a change, at `nowMs`: the slugs of existing permissions that hold afterwards and
 * not before, and the other way round, as `effective` lists them. A right held by two ways is lost when both go.
 * People are sorted by name, slugs by themselves.
 */
export function previewRights(world: RightsWorld, change: RightsChange, nowMs: number): RightsPreview {
  const after = changeRights(world, change)
  const reached = reachedBy(world, after, change)
  const trees = { before: buildResourceTree(world.resources), after: buildResourceTree(after.resources) }
  const before = masksIn(trees.before, indexGraph(world.graph), nowMs)
  const afterwards = masksIn(trees.after, indexGraph(after.graph), nowMs)
  const existing = new Map(
    [...world.graph.permissions, ...after.graph.permissions].map((row) => [row.slug, row]),
  )
  const name = namer([...existing.values()], trees.after, trees.before)
  const later = new Map(after.people.map((person) => [person.employee.id, person]))

  const gains: Difference[] = []
  const losses: Difference[] = []
  for (const person of world.people.filter(({ employee }) => reached.has(employee.id))) {
    const had = before(person)
    const has = afterwards(later.get(person.employee.id) ?? person)
    const employee = { id: person.employee.id, name: person.employee.name }
    const gained = name(has, had)
    const lost = name(had, has)
    if (gained.length > 0) gains.push({ employee, permissions: gained })
    if (lost.length > 0) losses.push({ employee, permissions: lost })
  }
  const byName = (a: Difference, b: Difference) => a.employee.name.localeCompare(b.employee.name)
  return { gains: gains.sort(byName), losses: losses.sort(byName) }
}

type Masks = { tree: ResourceTree; masks: Uint16Array }

function masksIn(tree: ResourceTree, index: RightsIndex, nowMs: number): (person: PersonHoldings) => Masks {
  const compile = maskCompiler(index, tree, nowMs)
  return (person) => {
    const { superadmin, masks } = compile(person)
    return { tree, masks: superadmin ? masks.fill(actionMask.all) : masks }
  }
}

/** Names the bits that one has and the other lacks; people changed in the same way share one answer. */
function namer(
  permissions: readonly PermissionRow[],
  ...trees: ResourceTree[]
): (has: Masks, lacks: Masks) => string[] {
  const slugsOn = new Map<string, PermissionRow[]>()
  for (const row of permissions) slugsOn.set(row.resourceId, [...(slugsOn.get(row.resourceId) ?? []), row])
  const ids = [...new Set(trees.flatMap((tree) => tree.ids))]
  // Two trees number their resources differently when one lacks a row; looked up once, not once for each person.
  const nodes = new Map(trees.map((tree) => [tree, Int32Array.from(ids, (id) => tree.byId.get(id) ?? -1)]))
  const named = new Map<string, string[]>()
  return (has, lacks) => {
    const hasNodes = nodes.get(has.tree)
    const lacksNodes = nodes.get(lacks.tree)
    const bits: [number, number][] = []
    for (let at = 0; at < ids.length; at += 1) {
      const mask = (has.masks[hasNodes?.[at] ?? -1] ?? 0) & ~(lacks.masks[lacksNodes?.[at] ?? -1] ?? 0)
      if (mask !== 0) bits.push([at, mask])
    }
    const key = bits.join(';')
    const known = named.get(key)
    if (known) return known
    const slugs = bits.flatMap(([at, mask]) =>
      (slugsOn.get(ids[at] ?? '') ?? [])
        .filter(({ action }) => (mask & actionMask.bit[action]) !== 0)
        .map(({ slug }) => slug),
    )
    named.set(key, slugs.sort())
    return slugs
  }
}
