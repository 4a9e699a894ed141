import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import type { HeldRights } from '@/src/domain/permissions/compileHeld'
import type { EffectiveRights } from '@/src/domain/permissions/compileRights'
import { spreadRights } from '@/src/domain/permissions/spreadRights'
import type { NumberedTree } from './NumberedTree'

/** What the cache may weigh, in bytes: the compact rights of all, and spread ones of those who came last. */
const COMPACT_BYTES = 40 * 1024 * 1024
const SPREAD_BYTES = 16 * 1024 * 1024
/** An entry beside its list of numbers, and spread rights beside their masks, as `npm run bench:permissions` weighs them. */
const ENTRY_BYTES = 700
const MASKS_BYTES = 500

type Entry = { rights: EffectiveRights; tree: ResourceTree }

let epoch = -1
let tree: NumberedTree | undefined
let bytes = 0
const compact = new Map<string, HeldRights>()
const spread = new Map<string, EffectiveRights>()

const weightOf = ({ held }: HeldRights) => ENTRY_BYTES + held.byteLength

function forget(employeeId: string): void {
  const rights = compact.get(employeeId)
  if (!rights) return
  bytes -= weightOf(rights)
  compact.delete(employeeId)
  spread.delete(employeeId)
}

/** Spread rights, kept for who comes next; of ten thousand people not all come at once. */
function spreadFor(rights: HeldRights, resources: ResourceTree): EffectiveRights {
  const made = spreadRights(rights, resources)
  spread.set(rights.employeeId, made)
  if (spread.size * (MASKS_BYTES + 4 * resources.ids.length) > SPREAD_BYTES)
    spread.delete(spread.keys().next().value!)
  return made
}

/** What is known of the policy, by epoch: -1 and undefined for nothing. */
function known(employeeId: string, now: number): { epoch: number; tree: NumberedTree | undefined } {
  const rights = compact.get(employeeId)
  const dead = rights === undefined || (rights.nextBoundary !== null && now >= rights.nextBoundary)
  return { epoch: dead ? -1 : epoch, tree }
}

/** The rights that `known` spoke of, unless others made room for theirs meanwhile. */
function take(employeeId: string, atEpoch: number): Entry | null {
  const rights = compact.get(employeeId)
  if (!rights || !tree || atEpoch !== epoch) return null
  return { rights: spread.get(employeeId) ?? spreadFor(rights, tree.tree), tree: tree.tree }
}

/** Of an older epoch nothing counts any more, and each of its entries would keep its whole tree of resources alive. */
function keep(atEpoch: number, atTree: NumberedTree, rights: HeldRights): Entry {
  if (atEpoch < epoch) return { rights: spreadRights(rights, atTree.tree), tree: atTree.tree }
  if (atEpoch > epoch) {
    compact.clear()
    spread.clear()
    bytes = 0
    epoch = atEpoch
  }
  // Two who came at once have each read the tree: one of the two equal ones is everyone's.
  if (tree?.epoch !== atTree.epoch) tree = atTree
  forget(rights.employeeId)
  compact.set(rights.employeeId, rights)
  bytes += weightOf(rights)
  while (bytes > COMPACT_BYTES) forget(compact.keys().next().value!)
  return { rights: spreadFor(rights, tree.tree), tree: tree.tree }
}

/** Compiled rights of one policy epoch, for this process. Says nothing about whether that epoch is still current. */
export const rightsCache = { known, take, keep } as const
