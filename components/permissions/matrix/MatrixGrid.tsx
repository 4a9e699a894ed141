import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react'
import { useMediaQuery } from '@/components/portal/useMediaQuery'
import type { Action } from '@/src/domain/permissions/actions'
import { MatrixLine } from './MatrixLine'
import type { MatrixRow } from './matrixRows'
import { moveInGrid, type GridPlace } from './moveInGrid'
import type { Matrix } from './useMatrix'

type Props = {
  label: string
  matrix: Matrix
  rows: readonly MatrixRow[]
  actions: readonly Action[]
  readOnly: boolean
  onFold: (node: number) => void
  onToggle: (node: number, action: Action) => void
  onExplain: (node: number, action: Action) => void
}

/**
 * Resources by actions. Only the lines in sight are in the page, so the keyboard moves a marked cell
 * (aria-activedescendant) while the grid keeps the focus. Space gives or takes, Enter explains, both fold a branch.
 */
export function MatrixGrid({ label, matrix, rows, actions, readOnly, onFold, onToggle, onExplain }: Props) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 1 })
  const coarse = useMediaQuery('(pointer: coarse)')
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (coarse ? 44 : 34),
    overscan: 8,
    scrollPaddingStart: 44,
  })
  const active = { row: Math.min(place.row, rows.length - 1), column: place.column }
  const shown = lines.getVirtualItems()
  const before = shown[0]?.start ?? 0
  const after = lines.getTotalSize() - (shown.at(-1)?.end ?? 0)

  const act = ({ row, column }: GridPlace, explain: boolean) => {
    const line = rows[row]
    const action = actions[column - 1]
    if (!line) return
    if (action === undefined) onFold(line.node)
    else if (explain) onExplain(line.node, action)
    else onToggle(line.node, action)
  }
  const press = (event: KeyboardEvent) => {
    const line = rows[active.row]
    const size = { rows: rows.length, columns: actions.length + 1 }
    const folds = active.column === 0 && line?.parent === true
    if (event.key === ' ' || event.key === 'Enter') act(active, event.key === 'Enter')
    else if (folds && event.key === 'ArrowLeft' && line.open) onFold(line.node)
    else if (folds && event.key === 'ArrowRight' && !line.open) onFold(line.node)
    else {
      const next = moveInGrid(event.key, event.ctrlKey || event.metaKey, active, size)
      if (next === null) return
      setPlace(next)
      lines.scrollToIndex(next.row)
      const head = scroller.current?.querySelector(`[data-head="${next.column}"]`)
      if (next.column > 0) head?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    event.preventDefault()
  }

  const point = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]')
    if (!cell) return
    const [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)]
    const [line, action] = [rows[row], actions[column - 1]]
    setPlace({ row, column })
    // What is more than plainly given or absent is explained first: a click must not hide where it comes from.
    const asks = line !== undefined && action !== undefined && matrix.asksWhy(line.node, action)
    act({ row, column }, readOnly || asks)
  }

  return (
    <div
      ref={scroller}
      className="sw-matrix__grid"
      role="treegrid"
      aria-label={label}
      aria-readonly={readOnly}
      aria-rowcount={rows.length + 1}
      aria-colcount={actions.length + 1}
      aria-activedescendant={rows.length > 0 ? `${id}-${active.row}-${active.column}` : undefined}
      tabIndex={0}
      onKeyDown={press}
      onClick={point}
      style={{ '--sw-columns': actions.length } as CSSProperties}
    >
      <div role="row" aria-rowindex={1} className="sw-matrix__row sw-matrix__row--head">
        <div role="columnheader" className="sw-matrix__name">
          Resource
        </div>
        {actions.map((action, at) => (
          <div role="columnheader" key={action} data-head={at + 1} className="sw-matrix__action">
            {action}
          </div>
        ))}
      </div>
      <div role="presentation" style={{ height: before }} />
      {shown.map(({ index }) => {
        const row = rows[index]
        return row ? (
          <MatrixLine
            key={row.node}
            id={`${id}-${index}`}
            index={index}
            row={row}
            matrix={matrix}
            actions={actions}
            activeColumn={active.row === index ? active.column : -1}
          />
        ) : null
      })}
      <div role="presentation" style={{ height: Math.max(0, after) }} />
    </div>
  )
}
