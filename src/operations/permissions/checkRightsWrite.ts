import type { PayloadRequest } from 'payload'
import { freshActorOf } from '@/access/freshActorOf'
import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { closureOf, type ClosureStart } from '@/src/domain/permissions/closureOf'
import type { GroupRow, PermissionRow, RightsGraph, RoleRow } from '@/src/domain/permissions/RightsSource'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { loadRightsGraph } from './loadRightsGraph'
import { refuseLastSuperadmin } from './refuseLastSuperadmin'
import { refuseMissing } from './refuseMissing'

export type RightsWrite =
  | { kind: 'employee-roles'; id: string | null; row: Partial<RoleRow> | null }
  | { kind: 'employee-groups'; id: string | null; row: Partial<GroupRow> | null }
  | { kind: 'permissions'; id: string | null; row: Partial<PermissionRow> | null }
  | { kind: 'permission-resources'; id: string | null; row: { parent?: string | null } | null }

const NEW = '00000000-0000-0000-0000-000000000000'

function replaced<Row extends { id: string }>(rows: readonly Row[], id: string, row: Partial<Row> | null, blank: Row): Row[] {
  const rest = rows.filter((other) => other.id !== id)
  const old = rows.find((other) => other.id === id) ?? blank
  return row === null ? rest : [...rest, { ...old, ...row, id }]
}

/**
 * May the person behind the request write this role, group, permission or resource? What becomes
 * obtainable through it must be theirs already. Deleting takes away, and is judged like writing it.
 */
export async function checkRightsWrite(req: PayloadRequest, write: RightsWrite): Promise<void> {
  await lockPolicy(req)
  const actor = await freshActorOf(req)
  if (!actor) return
  const { graph, tree } = await loadRightsGraph(req)
  const id = write.id ?? NEW
  if (write.kind === 'employee-roles' && write.id && (write.row === null || write.row.status === 'inactive')) {
    await refuseLastSuperadmin(req, { role: write.id })
  }
  if (actor.rights.superadmin) return

  let after: RightsGraph = graph
  let start: ClosureStart
  let afterTree = tree
  switch (write.kind) {
    case 'employee-roles':
      start = { roleIds: [id] }
      after = {
        ...graph,
        roles: replaced(graph.roles, id, write.row ?? {}, {
          id, slug: '', name: '', level: 1, status: 'active', isSuperadmin: false, inheritsFrom: null, permissionIds: [],
        }),
      }
      break
    case 'employee-groups':
      start = { groupIds: [id] }
      after = {
        ...graph,
        groups: replaced(graph.groups, id, write.row ?? {}, { id, slug: '', name: '', parentGroup: null, roleIds: [], permissionIds: [] }),
      }
      break
    case 'permissions':
      start = { permissionIds: [id] }
      after = {
        ...graph,
        permissions: replaced(graph.permissions, id, write.row ?? {}, { id, slug: '', resourceId: '', action: 'read', status: 'active' }),
      }
      break
    case 'permission-resources': {
      start = { resourceIds: [id] }
      const rows = tree.ids.map((nodeId, node) => ({
        id: nodeId,
        slug: tree.slugs[node]!,
        parent: nodeId === id && write.row && 'parent' in write.row ? (write.row.parent ?? null) : (tree.ids[tree.parent[node] ?? -1] ?? null),
      }))
      if (!write.id) rows.push({ id, slug: '', parent: write.row?.parent ?? null })
      afterTree = buildResourceTree(rows)
    }
  }
  const moved = write.kind === 'permission-resources'
  const before = write.id && write.row !== null && !moved ? closureOf(start, graph, tree) : null
  await refuseMissing(req, actor, closureOf(start, after, afterTree), before)
}
