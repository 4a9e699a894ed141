import type { NodeChange } from '@xyflow/react'
import { useMemo, useState, type Dispatch } from 'react'
import type { BuilderAction } from '../model/builderAction'
import type { Position } from '../model/modelTypes'
import type { StepFlowNode } from './flowTypes'
import { markChanges } from './markChanges'
import { recall } from './recall'

type Size = { width: number; height: number }

const sameNode = (before: StepFlowNode, now: StepFlowNode) =>
  before.position === now.position && before.measured === now.measured && before.selected === now.selected

/**
 * Keeps what only the canvas knows (drawn sizes, places while a drag lasts) beside the cards made from the definition.
 * A drag reaches the definition once, when it ends; a nudge by keyboard at once.
 */
export function useCanvasNodes(
  cards: StepFlowNode[],
  selected: readonly string[],
  dispatch: Dispatch<BuilderAction>,
) {
  const [sizes, setSizes] = useState<Record<string, Size>>({})
  const [remember] = useState(() => recall<StepFlowNode, StepFlowNode>(sameNode))
  const [drag, setDrag] = useState<Record<string, Position> | null>(null)

  const nodes = useMemo(
    () =>
      cards.map((card) =>
        remember(card, {
          ...card,
          position: drag?.[card.id] ?? card.position,
          measured: sizes[card.id],
          selected: selected.includes(card.id),
        }),
      ),
    [cards, drag, sizes, selected, remember],
  )

  const onNodesChange = (changes: NodeChange<StepFlowNode>[]) => {
    const marks = markChanges(changes)
    if (marks) dispatch({ type: 'mark', nodes: marks })
    const measured = changes.flatMap((change) =>
      change.type === 'dimensions' && change.dimensions ? [[change.id, change.dimensions] as const] : [],
    )
    if (measured.length > 0) setSizes((known) => ({ ...known, ...Object.fromEntries(measured) }))
    const moved = changes.flatMap((change) => (change.type === 'position' && change.position ? [change] : []))
    if (moved.length === 0) return
    const places = Object.fromEntries(moved.map(({ id, position }) => [id, position ?? { x: 0, y: 0 }]))
    if (drag || moved.some((change) => change.dragging)) setDrag((known) => ({ ...known, ...places }))
    else dispatch({ type: 'move', positions: places, nudge: true })
  }

  const onDragStop = (dragged: readonly StepFlowNode[]) => {
    setDrag(null)
    dispatch({
      type: 'move',
      positions: Object.fromEntries(dragged.map((node) => [node.id, node.position])),
    })
  }

  return { nodes, sizes, onNodesChange, onDragStop }
}
