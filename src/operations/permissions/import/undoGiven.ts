import type { Actor } from '@/access/Actor'
import type { ImportCounts } from '@/src/domain/imports/ImportCounts'
import type { RowFault } from '@/src/domain/imports/RowFault'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import type { StoredGiven } from '@/src/domain/permissions/import/Given'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { undoEntries } from '@/src/operations/imports/undoEntries'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { OperationError } from '@/src/platform/OperationError'
import { judgeGiven } from './judgeGiven'
import { judgeSeparation } from './judgeSeparation'
import { loadGiven } from './loadGiven'
import { writeGiven } from './writeGiven'

/**
 * Takes back what an import gave, changed and ended, under the rules of every other write: whoever may not give
 * something now does not bring it back by an undo. What somebody changed since stays, and is counted.
 */
export async function undoGiven(
  context: ImportContext,
  actor: Actor,
  slug: AssignmentSlug,
  field: { person: string; given: string },
): Promise<ImportCounts> {
  const { graph, resources, tree } = await loadRightsGraph(context.req)
  const stored = new Map((await loadGiven(context.req, slug, null)).map((row) => [row.id, row]))
  const known = new Set([...stored.values()].map(keyOf))
  const change = {
    create: [] as StoredGiven[],
    update: [] as { from: StoredGiven; to: StoredGiven }[],
    end: [] as StoredGiven[],
  }
  let left = 0
  for await (const batch of undoEntries(context.req, context.importId)) {
    for (const entry of batch) {
      const before = entry.before as StoredGiven | null
      const after = entry.after as StoredGiven | null
      const now = stored.get(entry.entityId)
      if (after === null && before && !now && !known.has(keyOf(before))) change.create.push(before)
      else if (after && now && sameGiven(now, after)) {
        if (before) change.update.push({ from: now, to: before })
        else change.end.push(now)
      } else left += 1
    }
  }
  const faults: RowFault[] = []
  const judged = { ...context, fault: (fault: RowFault) => void faults.push(fault) }
  const plan = {
    create: change.create.map((row) => ({ ...row, line: 1 })),
    update: change.update.map((row) => ({ ...row, line: 1 })),
    end: change.end,
    unchanged: 0,
    repeated: 0,
    faults: [],
  }
  await judgeGiven(judged, actor, slug, field, plan, { graph, tree })
  if (slug !== 'permission-grants')
    await judgeSeparation(judged, slug, field.person, plan, { graph, resources })
  if (faults[0]) {
    const more = faults.length > 1 ? ` The same goes for ${faults.length - 1} more.` : ''
    throw new OperationError(403, [
      { code: 'forbidden', message: `${faults[0].message}${more} Nothing was undone.` },
    ])
  }
  if (left > 0) context.warn(`${left} rows were changed since and stay as they are.`)
  await writeGiven(context, slug, change)
  return {
    created: change.create.length,
    updated: change.update.length,
    unchanged: left,
    ended: change.end.length,
  }
}

function keyOf({ employeeId, givenId, validFrom, validUntil }: StoredGiven): string {
  return [employeeId, givenId, validFrom, validUntil].join(' ')
}

function sameGiven(one: StoredGiven, other: StoredGiven): boolean {
  return keyOf(one) === keyOf(other) && one.reason === other.reason
}
