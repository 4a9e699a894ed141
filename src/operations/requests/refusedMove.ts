import type { Refusal } from '@/src/domain/shared/Refusal'
import type { MigrationRow } from './migrationRow'

/** The row of a request that stays where it is, and why. */
export function refusedMove(
  head: Pick<MigrationRow, 'request' | 'from'>,
  { code, message, data }: Pick<Refusal, 'code' | 'message' | 'data'>,
): MigrationRow {
  const nodeId = typeof data?.nodeId === 'string' ? { nodeId: data.nodeId } : {}
  return { ...head, ok: false, steps: [], becomes: head.request.status, error: { code, message, ...nodeId } }
}
