import type { PayloadRequest } from 'payload'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'

const statement = preparedStatement(
  `select epoch::float8 as epoch, coalesce(xmin::text::bigint = (txid_current_if_assigned() & 4294967295), false) as own
   from policy_epoch`,
)

/** The policy epoch as of this transaction; null when the transaction itself raised it: it must not use caches. */
export async function policyEpoch(req: PayloadRequest): Promise<number | null> {
  const [row] = await runPrepared<{ epoch: number; own: boolean }>(req, statement, [])
  return row && !row.own ? row.epoch : null
}
