import { actionMask } from './actionMask'
import type { Action } from './actions'
import type { RightsMatrix } from './rightsMatrix'

export type MatrixState = 'absent' | 'none' | 'direct' | 'inherited' | 'implied'

/** What one cell shows: the strongest of its states. */
export function matrixState(matrix: RightsMatrix, node: number, action: Action): MatrixState {
  const bit = actionMask.bit[action]
  const has = (masks: Uint16Array) => ((masks[node] ?? 0) & bit) !== 0
  if (!has(matrix.exists)) return 'absent'
  if (has(matrix.direct)) return 'direct'
  if (has(matrix.inherited)) return 'inherited'
  return has(matrix.implied) ? 'implied' : 'none'
}
