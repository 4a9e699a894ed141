import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'

/**
 * The resources of one state of their table. `nodeOf` has the number in the tree by the number of the database;
 * `inactive` has the permissions that are switched off, as the database numbers them.
 */
export type NumberedTree = {
  epoch: number
  tree: ResourceTree
  nodeOf: Int32Array
  inactive: ReadonlySet<number>
}
