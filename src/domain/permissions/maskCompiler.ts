import { actionMask } from './actionMask'
import type { RightsIndex } from './indexGraph'
import { packedRight } from './packedRight'
import { parentChain } from './parentChain'
import { propagateMasks } from './propagateMasks'
import type { ResourceTree } from './buildResourceTree'
import type { Holdings, RoleRow } from './RightsSource'
import { validAt } from './validAt'

type Part = { superadmin: boolean; held: readonly Uint32Array[] }

/**
 * Makes a function that answers `superadmin` and `masks` of an employee as `compileRights` does, and no more: what a
 * role or a group amounts to is worked out once for all who have it. For comparing a whole company before and after.
 */
export function maskCompiler(
  { roles, groups, permissions }: RightsIndex,
  tree: ResourceTree,
  nowMs: number,
): (holdings: Holdings) => { superadmin: boolean; masks: Uint16Array } {
  const own = (ids: readonly string[]) => packedRight.of(ids, permissions, tree)
  const chainOf = (roleId: string) => parentChain(roleId, roles, (row) => row.inheritsFrom, isActive)
  const ofRole = remembering((roleId): Part => {
    const chain = chainOf(roleId)
    return {
      superadmin: chain.some((role) => role.isSuperadmin),
      held: chain.map((role) => own(role.permissionIds)),
    }
  })
  const ofGroup = remembering((groupId): Part => {
    const chain = parentChain(groupId, groups, (row) => row.parentGroup)
    const parts = [...new Set(chain.flatMap((group) => group.roleIds))].map(ofRole)
    return {
      superadmin: parts.some((part) => part.superadmin),
      held: [...chain.map((group) => own(group.permissionIds)), ...parts.flatMap((part) => part.held)],
    }
  })
  return ({ employee, grants, assignments, memberships }) => {
    const inForce = validAt(nowMs)
    const masks = new Uint16Array(tree.ids.length)
    if (employee.status !== 'active') return { superadmin: false, masks }
    const parts = [
      { superadmin: false, held: [own(grants.filter(inForce).map(({ permissionId }) => permissionId))] },
      ...assignments.filter(inForce).map(({ roleId }) => ofRole(roleId)),
      ...memberships.filter(inForce).map(({ groupId }) => ofGroup(groupId)),
    ]
    for (const { held } of parts) {
      for (const list of held) {
        for (const packed of list) {
          const { node, action } = packedRight.read(packed)
          masks[node] = (masks[node] ?? 0) | actionMask.implied[action]
        }
      }
    }
    return { superadmin: parts.some((part) => part.superadmin), masks: propagateMasks(masks, tree) }
  }
}

function isActive(role: RoleRow): boolean {
  return role.status === 'active'
}

function remembering(make: (id: string) => Part): (id: string) => Part {
  const known = new Map<string, Part>()
  return (id) => {
    const part = known.get(id) ?? make(id)
    known.set(id, part)
    return part
  }
}
