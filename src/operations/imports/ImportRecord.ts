import type { ImportCounts } from '@/src/domain/imports/ImportCounts'
import type { ImportMapping } from '@/src/domain/imports/ImportMapping'
import type { ImportOptions } from '@/src/domain/imports/ImportOption'
import type { ImportStatus } from '@/src/domain/imports/importStatuses'

/** One import as stored. `rows` counts those in which something stands. */
export type ImportRecord = {
  id: string
  kind: string
  fileName: string
  encoding: string
  delimiter: string
  columns: string[]
  mapping: ImportMapping | null
  options: ImportOptions | null
  status: ImportStatus
  rows: number
  emptyRows: number
  failed: number | null
  warnings: string[] | null
  reason: string | null
  undoable: boolean
  /** Under which its rows and faults are kept. */
  upload: string
  startedBy: string
  /** Who asked for the step that runs or ran last: their rights count. */
  actedBy: string
} & { [Count in keyof ImportCounts]: number | null }
