import type { PayloadRequest } from 'payload'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import { loadedRights, type KnownRights, type LoadedRights, type RightsRow } from './loadedRights'

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
  known: KnownRights,
): Promise<LoadedRights> {
  const [row] = await runPrepared<RightsRow>(req, statement, [
    employeeId,
    known.epoch,
    known.tree?.epoch ?? -1,
  ])
  return loadedRights(employeeId, known, row)
}
