import type { ImportField } from '@/src/domain/imports/ImportField'
import type { ImportOption } from '@/src/domain/imports/ImportOption'
import type { ImportStatus } from '@/src/domain/imports/importStatuses'
import type { RowFault } from '@/src/domain/imports/RowFault'

/** A kind of import that the reader may use. */
export type ImportKind = {
  kind: string
  label: string
  help: string
  group: string
  fields: readonly ImportField[]
  options: readonly ImportOption[]
}

export type ImportDoc = {
  id: string
  kind: string
  fileName: string
  encoding: string
  delimiter: string
  columns: string[]
  mapping: Record<string, string> | null
  options: Record<string, boolean | string> | null
  status: ImportStatus
  rows: number
  emptyRows: number
  created: number | null
  updated: number | null
  unchanged: number | null
  ended: number | null
  failed: number | null
  warnings: string[] | null
  reason: string | null
  undoable: boolean
  createdAt: string
  finishedAt: string | null
}

/** What `GET /api/imports/:id/progress` answers. */
export type ImportAnswer = {
  doc: ImportDoc
  progress: { phase: 'reading' | 'writing'; done: number; total: number } | null
  faults: RowFault[]
  suggestedMapping: Record<string, string>
  sample: { line: number; cells: string[] }[]
}
