import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { buildResourceTree, type ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { compileRights, type EffectiveRights } from '@/src/domain/permissions/compileRights'
import { query } from '@/src/platform/query'
import { loadRights } from './loadRights'
import { OWN_CHANGE } from './ownChange'

type Entry = { epoch: number; rights: EffectiveRights; tree: ResourceTree }

/** What the cache may weigh, in bytes. Beyond it the entry made first goes. */
const BUDGET = 256 * 1024 * 1024
/** The ways by which an employee of many roles holds their rights: `npm run bench:permissions` says 23 KB, rounded up. */
const WAYS = 40_000
/** Two masks of 16 bits for each resource. */
const PER_RESOURCE = 4

const cache = new Map<string, Entry>()
let tree: { epoch: number; tree: ResourceTree } | undefined

function isCurrent(entry: Entry | undefined, epoch: number, now: number): entry is Entry {
  return (
    entry !== undefined &&
    entry.epoch === epoch &&
    (entry.rights.nextBoundary === null || now < entry.rights.nextBoundary)
  )
}

/** Of an older epoch nothing counts any more, and each of its entries would keep its whole tree of resources alive. */
function remember(employeeId: string, entry: Entry): void {
  if (tree && entry.epoch < tree.epoch) return
  if (!tree || entry.epoch > tree.epoch) {
    tree = { epoch: entry.epoch, tree: entry.tree }
    cache.clear()
  }
  cache.delete(employeeId)
  cache.set(employeeId, entry)
  if (cache.size * (WAYS + PER_RESOURCE * entry.tree.ids.length) > BUDGET)
    cache.delete(cache.keys().next().value!)
}

/**
 * Rights of an employee at `now` (epoch milliseconds). The epoch is read from the primary, inside the
 * request's transaction when there is one, so that a right revoked before the call began is never
 * honoured. A transaction that itself changed rights neither reads nor fills the cache.
 */
export async function resolveRights(req: PayloadRequest, employeeId: string, now: number): Promise<Entry> {
  const [row] = await query<{ epoch: string; own: boolean }>(
    req,
    sql`select epoch::text, ${OWN_CHANGE} as own from policy_epoch`,
  )
  const entry = cache.get(employeeId)
  if (row && !row.own && isCurrent(entry, Number(row.epoch), now)) return entry
  const known = row?.own ? undefined : tree
  const loaded = await loadRights(req, employeeId, known?.epoch ?? -1)
  const current = loaded.resources ? buildResourceTree(loaded.resources) : known!.tree
  const source = loaded.source ?? {
    employee: { id: employeeId, status: 'left' },
    grants: [],
    assignments: [],
    memberships: [],
    roles: [],
    groups: [],
    permissions: [],
  }
  const loadedEntry = { epoch: loaded.epoch, tree: current, rights: compileRights(source, current, now) }
  if (!loaded.own) remember(employeeId, loadedEntry)
  return loadedEntry
}
