import { ChevronDown, ChevronRight } from 'lucide-react'
import type { CSSProperties } from 'react'
import { actionMask } from '@/src/domain/permissions/actionMask'
import type { Action } from '@/src/domain/permissions/actions'
import { matrixState } from '@/src/domain/permissions/matrixState'
import { cellWords } from './cellWords'
import type { MatrixRow } from './matrixRows'
import type { Matrix } from './useMatrix'

type Props = {
  id: string
  index: number
  row: MatrixRow
  matrix: Matrix
  actions: readonly Action[]
  activeColumn: number
}

/** One resource with a cell for each action. Keys and clicks are the grid's, which finds a cell by its data. */
export function MatrixLine({ id, index, row, matrix, actions, activeColumn }: Props) {
  const { node, depth, parent, open } = row
  const resource = matrix.resources[node]
  const Fold = open ? ChevronDown : ChevronRight
  return (
    <div
      role="row"
      className="sw-matrix__row"
      aria-rowindex={index + 2}
      aria-level={depth + 1}
      aria-expanded={parent ? open : undefined}
    >
      <div
        role="rowheader"
        id={`${id}-0`}
        className={`sw-matrix__name ${activeColumn === 0 ? 'is-active' : ''}`}
        style={{ '--sw-depth': depth } as CSSProperties}
        title={resource?.slug}
        data-row={index}
        data-column={0}
      >
        {parent ? <Fold size={14} aria-hidden /> : <span className="sw-matrix__leaf" />}
        <span className="sw-matrix__words">
          <span>{resource?.name}</span>
          <small>{resource?.slug}</small>
        </span>
      </div>
      {actions.map((action, at) => {
        const state = matrixState(matrix.masks, node, action)
        const off = ((matrix.masks.off[node] ?? 0) & actionMask.bit[action]) !== 0
        const locked = state !== 'absent' && !matrix.mayGive(node, action)
        const words = cellWords(state, { off, locked })
        return (
          <div
            role="gridcell"
            key={action}
            id={`${id}-${at + 1}`}
            aria-selected={state === 'direct'}
            aria-disabled={locked || state === 'absent'}
            className={`sw-matrix__cell ${locked ? 'is-locked' : ''} ${activeColumn === at + 1 ? 'is-active' : ''}`}
            title={state === 'absent' ? undefined : `${resource?.slug}.${action}: ${words}`}
            data-row={index}
            data-column={at + 1}
          >
            <span aria-hidden className={`sw-dot sw-dot--${state} ${off ? 'is-off' : ''}`} />
            <span className="sw-hidden">{words}</span>
          </div>
        )
      })}
    </div>
  )
}
