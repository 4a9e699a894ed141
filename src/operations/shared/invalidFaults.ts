import type { Fault } from '@/src/domain/shared/Fault'
import { OperationError } from '@/src/platform/OperationError'

/** A 400 that lists every fault: each with its path as `field`. */
export function invalidFaults(faults: readonly Fault[]): OperationError {
  return new OperationError(
    400,
    faults.map(({ code, path, nodeId, message }) => ({
      code: 'invalid',
      field: path,
      message,
      data: { rule: code, ...(nodeId ? { nodeId } : {}) },
    })),
  )
}
