import { actionMask } from './actionMask'
import { ACTIONS } from './actions'
import { nextBoundaryOf } from './nextBoundaryOf'
import { packedRight } from './packedRight'
import { parentChain } from './parentChain'
import type { HeldSource } from './HeldSource'
import { validAt } from './validAt'

/**
 * The rights of one employee at one moment in the form in which thousands are kept: `spreadRights` makes them usable.
 * `held` has one number for each resource on which something is held as such: the number of the resource in the tree,
 * and in its last bits, one for each action, what is held, neither implied nor inherited.
 */
export type HeldRights = {
  employeeId: string
  superadmin: boolean
  level: number
  nextBoundary: number | null
  held: Uint32Array
}

/** Compiles like `compileRights`, which also says by which ways: what gives nothing there gives nothing here. */
export function compileHeld(source: HeldSource, nowMs: number): HeldRights {
  const { employee, grants, assignments, memberships } = source
  const own = new Map<number, number>()
  const hold = (packed: number) => {
    const { node, action } = packedRight.read(packed)
    own.set(node, (own.get(node) ?? 0) | actionMask.bit[action])
  }
  let superadmin = false
  let level = 0
  if (employee.status === 'active') {
    const inForce = validAt(nowMs)
    const groups = new Map(source.groups.map((row) => [row.id, row]))
    const roles = new Map(source.roles.map((row) => [row.id, row]))
    for (const grant of grants) if (inForce(grant)) hold(grant.held)
    const given = new Set<string>()
    for (const row of assignments) if (inForce(row)) given.add(row.roleId)
    for (const { groupId, ...validity } of memberships) {
      if (!inForce(validity)) continue
      for (const group of parentChain(groupId, groups, (row) => row.parentGroup)) {
        group.held.forEach(hold)
        group.roleIds.forEach((id) => given.add(id))
      }
    }
    const acting = new Set<string>()
    for (const id of given) {
      for (const role of parentChain(
        id,
        roles,
        (row) => row.inheritsFrom,
        (row) => row.status === 'active' && !acting.has(row.id),
      )) {
        acting.add(role.id)
        superadmin ||= role.isSuperadmin
        level = Math.max(level, role.level)
        role.held.forEach(hold)
      }
    }
  }
  return {
    employeeId: employee.id,
    superadmin,
    level,
    nextBoundary: nextBoundaryOf(source, nowMs),
    held: Uint32Array.from(own, ([node, bits]) => (node << ACTIONS.length) | bits),
  }
}
