import type { RecordMove, RecordRow, StateKind } from '../recordShapes'

export type BoardCardRow = RecordRow & { moves: readonly RecordMove[] }
export type ShownColumn = {
  key: string
  label: string
  kind: StateKind
  count: number
  countIsLeast: boolean
  docs: readonly BoardCardRow[]
}
