import type { PayloadRequest } from 'payload'
import { lastingActorOf } from '@/src/operations/permissions/elevations/lastingActorOf'
import { buildResourceTree, type ResourceRow } from '@/src/domain/permissions/buildResourceTree'
import { changeRights } from '@/src/domain/permissions/changeRights'
import { closureOf } from '@/src/domain/permissions/closureOf'
import { NEW_ROW_ID } from '@/src/domain/permissions/newRowId'
import type { GroupRow, PermissionRow, RoleRow } from '@/src/domain/permissions/RightsSource'
import type { RightsChange } from '@/src/domain/permissions/RightsWorld'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { loadRightsGraph } from './loadRightsGraph'
import { refuseAbove } from './refuseAbove'
import { refuseConflicts } from './refuseConflicts'
import { refuseLastSuperadmin } from './refuseLastSuperadmin'
import { refuseMissing } from './refuseMissing'

export type RightsWrite =
  | { kind: 'employee-roles'; id: string | null; row: Partial<RoleRow> | null }
  | { kind: 'employee-groups'; id: string | null; row: Partial<GroupRow> | null }
  | { kind: 'permissions'; id: string | null; row: Partial<PermissionRow> | null }
  | { kind: 'permission-resources'; id: string | null; row: Partial<ResourceRow> | null }

const START = {
  'employee-roles': 'roleIds',
  'employee-groups': 'groupIds',
  permissions: 'permissionIds',
  'permission-resources': 'resourceIds',
} as const

/**
 * May the person behind the request write this role, group, permission or resource? What becomes
 * obtainable through it must be theirs already, and nobody may come to hold roles that a rule separates.
 * Deleting takes away, and is judged like writing it.
 */
export async function checkRightsWrite(req: PayloadRequest, write: RightsWrite): Promise<void> {
  await lockPolicy(req)
  const actor = await lastingActorOf(req)
  if (!actor) return
  const { graph, resources, tree } = await loadRightsGraph(req)
  if (
    write.kind === 'employee-roles' &&
    write.id &&
    (write.row === null || write.row.status === 'inactive')
  ) {
    await refuseLastSuperadmin(req, { role: write.id })
  }
  const change = { collection: write.kind, id: write.id, row: write.row } as RightsChange
  if (!actor.rights.superadmin) {
    const start = { [START[write.kind]]: [write.id ?? NEW_ROW_ID] }
    const after = changeRights({ graph, resources, people: [] }, change)
    const moved = write.kind === 'permission-resources'
    // What is deleted is judged as it stands: to the closure of nothing nobody could object.
    const ended = write.row === null
    const closure = ended
      ? closureOf(start, graph, tree)
      : closureOf(start, after.graph, buildResourceTree(after.resources))
    const before = write.id ? closureOf(start, graph, tree) : null
    // A level is judged before and after: else one would lower what stands above oneself, and then write it.
    if (before && !moved) await refuseAbove(req, actor, before.level)
    await refuseMissing(req, actor, closure, ended || moved ? null : before)
  }
  if (write.kind === 'employee-roles' || write.kind === 'employee-groups')
    await refuseConflicts(req, { graph, resources }, change)
}
