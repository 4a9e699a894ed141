import type { HeldSource } from '@/src/domain/permissions/HeldSource'
import { packedRight } from '@/src/domain/permissions/packedRight'
import type { RoleRow } from '@/src/domain/permissions/RightsSource'
import type { NumberedTree } from './NumberedTree'

type Given = [id: string, what: string, from: number | null, until: number | null]

/** The answer of `rights_of`: lists instead of objects, because names of columns were most of what it weighed. */
export type StoredSource = {
  status: HeldSource['employee']['status']
  grants: [id: string, place: number, from: number | null, until: number | null][] | null
  assignments: Given[] | null
  memberships: Given[] | null
  roles:
    | [
        id: string,
        slug: string,
        name: string,
        level: number,
        status: RoleRow['status'],
        isSuperadmin: boolean,
        inheritsFrom: string | null,
        places: number[] | null,
      ][]
    | null
  groups:
    | [
        id: string,
        slug: string,
        name: string,
        parentGroup: string | null,
        roleIds: string[] | null,
        places: number[] | null,
      ][]
    | null
}

/** Names what the database answered in lists, and turns its numbers of resources into those of the tree. */
export function heldSource(
  employeeId: string,
  stored: StoredSource,
  { nodeOf, inactive }: NumberedTree,
): HeldSource {
  const held = (places: readonly number[] | null) => {
    const moved: number[] = []
    for (const place of places ?? []) {
      const right = inactive.has(place) ? null : packedRight.moved(place, nodeOf)
      if (right !== null) moved.push(right)
    }
    return moved
  }
  return {
    employee: { id: employeeId, status: stored.status },
    grants: (stored.grants ?? []).flatMap(([id, place, validFrom, validUntil]) =>
      held([place]).map((right) => ({ id, held: right, validFrom, validUntil })),
    ),
    assignments: (stored.assignments ?? []).map(([id, roleId, validFrom, validUntil]) => ({
      id,
      roleId,
      validFrom,
      validUntil,
    })),
    memberships: (stored.memberships ?? []).map(([id, groupId, validFrom, validUntil]) => ({
      id,
      groupId,
      validFrom,
      validUntil,
    })),
    roles: (stored.roles ?? []).map(
      ([id, slug, name, level, status, isSuperadmin, inheritsFrom, places]) => ({
        id,
        slug,
        name,
        level,
        status,
        isSuperadmin,
        inheritsFrom,
        held: held(places),
      }),
    ),
    groups: (stored.groups ?? []).map(([id, slug, name, parentGroup, roleIds, places]) => ({
      id,
      slug,
      name,
      parentGroup,
      roleIds: roleIds ?? [],
      held: held(places),
    })),
  }
}
