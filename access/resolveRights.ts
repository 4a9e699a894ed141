import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { buildResourceTree, type ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { compileRights, type EffectiveRights } from '@/src/domain/permissions/compileRights'
import { query } from '@/src/platform/query'
import { loadRights } from './loadRights'
import { OWN_CHANGE } from './ownChange'

type Entry = { epoch: number; rights: EffectiveRights; tree: ResourceTree }

/** Rights of one employee take about two bytes a resource; this bounds the cache to some tens of megabytes. */
const CAPACITY = 20_000

const cache = new Map<string, Entry>()
let tree: { epoch: number; tree: ResourceTree } | undefined

function isCurrent(entry: Entry | undefined, epoch: number, now: number): entry is Entry {
  return entry !== undefined && entry.epoch === epoch && (entry.rights.nextBoundary === null || now < entry.rights.nextBoundary)
}

function remember(employeeId: string, entry: Entry): void {
  cache.delete(employeeId)
  cache.set(employeeId, entry)
  if (cache.size > CAPACITY) cache.delete(cache.keys().next().value!)
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
  if (!loaded.own) {
    if (!tree || loaded.epoch > tree.epoch) tree = { epoch: loaded.epoch, tree: current }
    remember(employeeId, loadedEntry)
  }
  return loadedEntry
}
