import type { PayloadRequest } from 'payload'
import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import type { HeldSource } from '@/src/domain/permissions/HeldSource'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import type { NumberedTree } from './NumberedTree'
import { heldSource, type StoredSource } from './heldSource'

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
type Row = {
  at_epoch: string | null
  at_tree: string
  own: boolean
  same: boolean
  resources: Resource[] | null
  inactive: number[] | null
  source: StoredSource | null
}

const statement = preparedStatement(
  'select at_epoch, at_tree, own, same, resources, inactive, source from rights_of($1::uuid, $2::bigint, $3::bigint)',
)

/**
 * Everything that gives one employee rights, as one SQL statement and so one snapshot, with the policy epoch of that
 * snapshot. What the caller says to know, by epoch, is not read again.
 */
export async function loadRights(
  req: PayloadRequest,
  employeeId: string,
  known: { epoch: number; tree: NumberedTree | undefined },
): Promise<LoadedRights> {
  const [row] = await runPrepared<Row>(req, statement, [employeeId, known.epoch, known.tree?.epoch ?? -1])
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
