import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { changeFaults } from '@/src/domain/permissions/changeFaults'
import { isKnownRow } from '@/src/domain/permissions/isKnownRow'
import { permissionSlug } from '@/src/domain/permissions/permissionSlug'
import { previewRights, type Difference, type RightsPreview } from '@/src/domain/permissions/previewRights'
import { previewSchema } from '@/src/domain/permissions/previewSchema'
import type { RightsChange, RightsWorld } from '@/src/domain/permissions/RightsWorld'
import { denied } from '@/src/operations/shared/denied'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { loadHoldings } from './loadHoldings'
import { loadRightsGraph } from './loadRightsGraph'

/** Beyond this many people an answer says how many, and shows the first by name. */
const PEOPLE = 1000
/** The same for the permissions of one person. */
const PERMISSIONS = 500

export type PreviewAnswer = RightsPreview & {
  /** The moment for which it is true: now, or the beginning of what is given later. */
  at: string
  /** Of people and of permissions added up, before anything was left out. */
  counts: {
    gains: number
    losses: number
    gainedPermissions: number
    lostPermissions: number
    complete: boolean
  }
}

/** Who would gain or lose what if a row were saved as the body says. Saves nothing. For `system.read`. */
export async function previewChange(
  req: PayloadRequest,
  actor: Actor,
  input: unknown,
  now: number,
): Promise<PreviewAnswer> {
  if (!can(actor.rights, actor.tree, 'system', 'read')) {
    throw await denied(req, 'system', 'read', 'You may not look at the rights of others.')
  }
  const parsed = parseInput(previewSchema, input)
  const { graph, resources } = await loadRightsGraph(req)
  const world: RightsWorld = { graph, resources, people: await loadHoldings(req) }
  if (!isKnownRow(world, parsed)) throw notFound('row')
  const faults = changeFaults(world, parsed)
  if (faults.length > 0)
    throw invalidFaults(faults.map((fault) => ({ ...fault, path: `data.${fault.path}` })))
  const change = named(parsed, world)
  const at = Math.max(now, beginning(change))
  const { gains, losses } = previewRights(world, change, at)
  return {
    at: new Date(at).toISOString(),
    gains: shortened(gains),
    losses: shortened(losses),
    counts: {
      gains: gains.length,
      losses: losses.length,
      gainedPermissions: sum(gains),
      lostPermissions: sum(losses),
      complete: [gains, losses].every(
        (list) => list.length <= PEOPLE && list.every(({ permissions }) => permissions.length <= PERMISSIONS),
      ),
    },
  }
}

/** A new permission has no slug yet; it is called as it will be. */
function named(change: RightsChange, { resources }: RightsWorld): RightsChange {
  if (change.collection !== 'permissions' || change.id !== null || !change.row?.action) return change
  const resource = resources.find(({ id }) => id === change.row?.resourceId)
  return { ...change, row: { ...change.row, slug: permissionSlug(resource?.slug ?? '', change.row.action) } }
}

function beginning({ row }: RightsChange): number {
  return row !== null && 'validFrom' in row ? (row.validFrom ?? 0) : 0
}

function shortened(list: readonly Difference[]): Difference[] {
  return list
    .slice(0, PEOPLE)
    .map(({ employee, permissions }) => ({ employee, permissions: permissions.slice(0, PERMISSIONS) }))
}

function sum(list: readonly Difference[]): number {
  return list.reduce((total, { permissions }) => total + permissions.length, 0)
}
