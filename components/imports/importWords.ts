import type { ImportStatus } from '@/src/domain/imports/importStatuses'

/** How each status is called where people read it. */
export const STATUS_WORDS: Readonly<Record<ImportStatus, string>> = {
  uploaded: 'Uploaded',
  checking: 'Being checked',
  checked: 'Checked',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  undoing: 'Being undone',
  undone: 'Undone',
}
