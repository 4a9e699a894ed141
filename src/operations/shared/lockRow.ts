import type { PayloadRequest } from 'payload'
import { canonicalId } from '@/src/platform/canonicalId'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'

/**
 * Locks one row of a collection until the end of the transaction; false when there is none. Not against
 * those who merely refer to it: two rows that each get the other as their parent would wait for each other.
 */
export async function lockRow(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
  const known = canonicalId(id)
  if (!known) return false
  const statement = preparedStatement(
    `select id from "${collection.replaceAll('-', '_')}" where id = $1 for no key update`,
  )
  return (await runPrepared(req, statement, [known])).length > 0
}
