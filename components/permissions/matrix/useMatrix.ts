import { useMemo } from 'react'
import { actionMask } from '@/src/domain/permissions/actionMask'
import type { Action } from '@/src/domain/permissions/actions'
import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import type { Through } from '@/src/domain/permissions/givenThrough'
import { matrixState } from '@/src/domain/permissions/matrixState'
import { rightsMatrix } from '@/src/domain/permissions/rightsMatrix'
import type { RightsTreeAnswer } from '@/src/domain/permissions/RightsTreeAnswer'

/** The tree of resources as the matrix reads it; made once for each answer. */
function readTree({ resources }: RightsTreeAnswer) {
  const tree = buildResourceTree(resources.map(({ id, slug, parent }) => ({ id, slug, parent })))
  const permissions = resources.flatMap((resource) =>
    resource.permissions.map((permission) => ({ ...permission, resourceId: resource.id })),
  )
  const at = new Map(permissions.map((row) => [`${row.resourceId} ${row.action}`, row]))
  return {
    tree,
    permissions,
    resources,
    /** What a search looks into, in small letters: the resource and all that can be given on it. */
    searchText: resources.map(({ name, slug, permissions: own }) =>
      [name, slug, ...own.map((row) => `${row.name} ${slug}.${row.action}`)].join(' ').toLowerCase(),
    ),
    permissionAt: (node: number, action: Action) => at.get(`${tree.ids[node]} ${action}`),
  }
}

export type Matrix = ReturnType<typeof useMatrix>

/**
 * All that the matrix draws: what is given directly (`value`, ids of permissions) and what comes through others.
 * `stored` is what was given before this edit: who does not hold a right may put it back, but not give it anew.
 */
export function useMatrix(
  answer: RightsTreeAnswer,
  value: readonly string[],
  stored: readonly string[],
  through: readonly Through[],
) {
  const known = useMemo(() => readTree(answer), [answer])
  const direct = useMemo(() => new Set(value), [value])
  const before = useMemo(() => new Set(stored), [stored])
  const masks = useMemo(
    () => rightsMatrix(known.tree, known.permissions, direct, through),
    [known, direct, through],
  )
  const { superadmin } = answer.reader
  /** Whether the editor may give it: they hold it with all it implies, or it was there before. */
  const mayGive = (node: number, action: Action) => {
    const needed = actionMask.implied[action]
    const id = known.permissionAt(node, action)?.id
    return (
      superadmin ||
      ((known.resources[node]?.mine ?? 0) & needed) === needed ||
      (id !== undefined && before.has(id))
    )
  }
  /** Whether a cell has more to say than that it is given, or may be. */
  const asksWhy = (node: number, action: Action) => {
    const state = matrixState(masks, node, action)
    return state === 'inherited' || state === 'implied' || (state === 'none' && !mayGive(node, action))
  }
  return { ...known, direct, through, masks, mayGive, asksWhy }
}
