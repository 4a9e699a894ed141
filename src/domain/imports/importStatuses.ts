/** Where an import stands. What is uploaded, checked or failed can be checked (again); what is checked can be run. */
export const IMPORT_STATUSES = [
  'uploaded',
  'checking',
  'checked',
  'running',
  'done',
  'failed',
  'undoing',
  'undone',
] as const

export type ImportStatus = (typeof IMPORT_STATUSES)[number]

export type ImportStep = 'check' | 'run' | 'undo'

/** Each step: from where it may begin, how it is called while it lasts, and where it ends when all goes well. */
export const IMPORT_STEPS: Readonly<
  Record<ImportStep, { from: readonly ImportStatus[]; during: ImportStatus; after: ImportStatus }>
> = {
  check: { from: ['uploaded', 'checked', 'failed'], during: 'checking', after: 'checked' },
  run: { from: ['checked'], during: 'running', after: 'done' },
  undo: { from: ['done'], during: 'undoing', after: 'undone' },
}
