import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import type { HeldSource } from '@/src/domain/permissions/HeldSource'
import { heldSource, type StoredSource } from './heldSource'
import type { NumberedTree } from './NumberedTree'

/** What a caller knows already, by epoch: -1 and undefined for nothing. */
export type KnownRights = { epoch: number; tree: NumberedTree | undefined }

export type LoadedRights = {
  epoch: number
  /** This transaction itself raised the epoch: what it sees must reach no cache. */
  own: boolean
  tree: NumberedTree
  /** Null when the caller knows the rights of this epoch, and for nobody. */
  source: HeldSource | null
  /** The rights that the caller knows are still those of this moment's epoch. */
  same: boolean
}

type Resource = [nr: number, id: string, slug: string, parent: string | null]
/** What `rights_of` answers. */
export type RightsRow = {
  at_epoch: string | null
  at_tree: string
  own: boolean
  same: boolean
  resources: Resource[] | null
  inactive: number[] | null
  source: StoredSource | null
}

/** What the database said of one employee's rights, beside what the caller knew. */
export function loadedRights(
  employeeId: string,
  known: KnownRights,
  row: RightsRow | undefined,
): LoadedRights {
  if (!row?.at_epoch) throw new Error('The policy epoch is missing: run the migrations.')
  const { own, same, resources, inactive, source } = row
  const tree = resources && inactive ? numbered(Number(row.at_tree), resources, inactive) : known.tree!
  return {
    epoch: Number(row.at_epoch),
    own,
    same,
    tree,
    source: source && heldSource(employeeId, source, tree),
  }
}

function numbered(epoch: number, resources: readonly Resource[], inactive: readonly number[]): NumberedTree {
  const tree = buildResourceTree(resources.map(([, id, slug, parent]) => ({ id, slug, parent })))
  const nodeOf = new Int32Array(resources.reduce((most, [nr]) => Math.max(most, nr), 0) + 1).fill(-1)
  resources.forEach(([nr], node) => (nodeOf[nr] = node))
  return { epoch, tree, nodeOf, inactive: new Set(inactive) }
}
