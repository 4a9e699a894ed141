import type { DraftField } from './DraftField'

/** `open` is the key of the field whose settings are shown; `removed` what the last deletion took and can be taken back. */
export type FieldsState = {
  fields: readonly DraftField[]
  open: string | null
  removed: { field: DraftField; index: number } | null
}
