import type { ImportStatus } from '@/src/domain/imports/importStatuses'

/** Whether the server works on an import right now, so that looking again is worth it. */
export function isMoving(status: ImportStatus): boolean {
  return status === 'checking' || status === 'running' || status === 'undoing'
}
