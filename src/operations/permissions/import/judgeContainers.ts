import type { Actor } from '@/access/Actor'
import type { ResourceRow, ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { closureOf } from '@/src/domain/permissions/closureOf'
import { conflictsBetween } from '@/src/domain/permissions/import/conflictsBetween'
import type { Container } from '@/src/domain/permissions/import/Container'
import type { ContainerChange } from '@/src/domain/permissions/import/planContainers'
import { mayWriteLevel } from '@/src/domain/permissions/mayWriteLevel'
import { missingRights } from '@/src/domain/permissions/missingRights'
import type { GroupRow, RightsGraph, RoleRow } from '@/src/domain/permissions/RightsSource'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { loadHoldings } from '@/src/operations/permissions/loadHoldings'
import { loadSeparationRules } from '@/src/operations/permissions/loadSeparationRules'
import { askWhom } from './askWhom'
import type { ContainerSlug } from './ContainerSlug'
import { lastSuperadmins } from './lastSuperadmins'

type World = { graph: RightsGraph; resources: readonly ResourceRow[]; tree: ResourceTree }

/**
 * The rules of every write of a role or group, for all rows together: what becomes obtainable through one is the
 * writer's, none stands above them before or after, the superadmin role stays on while it is the last, and nobody
 * comes to hold two separated roles.
 */
export async function judgeContainers(
  context: ImportContext,
  actor: Actor,
  slug: ContainerSlug,
  parentField: string,
  changes: readonly ContainerChange[],
  { graph, resources, tree }: World,
): Promise<void> {
  if (changes.length === 0) return
  const { fault, now, req } = context
  const after = changedGraph(
    graph,
    slug,
    changes.map(({ to }) => to),
  )
  const start = (id: string) => (slug === 'employee-roles' ? { roleIds: [id] } : { groupIds: [id] })
  for (const { line, from, to } of actor.rights.superadmin ? [] : changes) {
    const before = from ? closureOf(start(from.id), graph, tree) : null
    const closure = closureOf(start(to.id), after, tree)
    const missing = missingRights(closure, before, actor.rights)
    if (missing.length > 0) {
      fault({
        line,
        field: guiltyField(from, to, parentField),
        rule: 'not_yours_to_give',
        message: `Through this ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' and more' : ''} could be had, which you do not hold yourself. ${await askWhom(req, missing)}`,
      })
    }
    const level = Math.max(before?.level ?? 0, closure.level)
    if (!mayWriteLevel(actor.rights, level)) {
      fault({
        line,
        field: slug === 'employee-roles' ? 'level' : 'roles',
        rule: 'above_your_level',
        message: `This stands on level ${level}, above yours (${actor.rights.level}). Take the row out, or have somebody of that level import it.`,
      })
    }
  }
  const off = new Map(
    changes
      .filter(({ from, to }) => from?.status === 'active' && to.status === 'inactive')
      .map(({ line, to }) => [to.id, line]),
  )
  const holds = slug === 'employee-roles' && off.size > 0 ? await lastSuperadmins(req) : []
  if (holds.length > 0 && holds.every(({ role }) => off.has(role))) {
    for (const line of new Set(holds.map(({ role }) => off.get(role)!))) {
      fault({
        line,
        field: 'status',
        rule: 'last_superadmin',
        message: 'Nobody would be superadmin any more. Leave this role switched on.',
      })
    }
  }
  const rules = await loadSeparationRules(req)
  if (rules.length === 0) return
  const people = await loadHoldings(req)
  for (const { rule, employee, roles } of conflictsBetween(
    rules,
    { graph, resources, people },
    { graph: after, resources, people },
    now,
  )) {
    const guilty = changes.find(({ to }) =>
      roles.some(({ id, path }) => id === to.id || path.includes(to.name)),
    )
    fault({
      line: (guilty ?? changes[0]!).line,
      field: parentField,
      rule: 'separation_of_duties',
      message: `${employee.name} would hold ${roles[0].name} and ${roles[1].name} together. ${rule.name}: ${rule.reason}`,
    })
  }
}

function changedGraph(graph: RightsGraph, slug: ContainerSlug, rows: readonly Container[]): RightsGraph {
  const changed = new Set(rows.map(({ id }) => id))
  if (slug === 'employee-roles') {
    const superadmins = new Set(graph.roles.filter(({ isSuperadmin }) => isSuperadmin).map(({ id }) => id))
    const roles = rows.map(({ id, name, level, status, parent, permissionIds, slug: word }): RoleRow => ({
      id,
      slug: word,
      name,
      level,
      status,
      isSuperadmin: superadmins.has(id),
      inheritsFrom: parent,
      permissionIds,
    }))
    return { ...graph, roles: [...graph.roles.filter(({ id }) => !changed.has(id)), ...roles] }
  }
  const groups = rows.map(({ id, name, parent, permissionIds, roleIds, slug: word }): GroupRow => ({
    id,
    slug: word,
    name,
    parentGroup: parent,
    roleIds,
    permissionIds,
  }))
  return { ...graph, groups: [...graph.groups.filter(({ id }) => !changed.has(id)), ...groups] }
}

/** Which cell of a row gives too much, as far as a cell does: what it lists, else what it stands below. */
function guiltyField(from: Container | null, to: Container, parentField: string): string {
  if (to.permissionIds.some((id) => !from?.permissionIds.includes(id))) return 'permissions'
  if (to.roleIds.some((id) => !from?.roleIds.includes(id))) return 'roles'
  return parentField
}
