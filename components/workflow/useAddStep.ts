import type { Dispatch } from 'react'
import { blankNode } from '@/src/domain/workflow/blankNode'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { BuilderAction } from './model/builderAction'
import type { Selection } from './model/builderState'
import { freePlaceAfter } from './model/freePlaceAfter'
import { handleForNext } from './model/handleForNext'
import { makeRoom } from './model/makeRoom'
import { middleOf } from './model/middleOf'
import type { BuilderNode, Position } from './model/modelTypes'
import { newId } from './newId'
import { paletteTypes } from './paletteTypes'

/** The step that a new one follows: the selected one, else the only one that leads nowhere yet. */
function stepBefore(present: WorkflowDefinition, at: Selection): BuilderNode | undefined {
  const selected = present.nodes.filter((node) => at.nodes.includes(node.id))
  if (selected.length > 0) return selected.length === 1 ? selected[0] : undefined
  const open = present.nodes.filter((node) => !present.edges.some((edge) => edge.source === node.id))
  return open.length === 1 ? open[0] : undefined
}

/** Two ways to add a step: from the palette (after the step, or on the connection, that is meant), and by dropping it. */
export function useAddStep(present: WorkflowDefinition, dispatch: Dispatch<BuilderAction>) {
  const insert = (type: (typeof paletteTypes)[number], edgeId: string, position: Position) =>
    dispatch({
      type: 'insertOnEdge',
      edgeId,
      node: blankNode(type, newId(type), position),
      newEdgeId: newId('edge'),
    })

  const add = (type: (typeof paletteTypes)[number], at: Selection) => {
    const edge = present.edges.find((candidate) => at.edges.includes(candidate.id))
    if (edge && edge.sourceHandle !== 'returned') {
      insert(type, edge.id, middleOf(makeRoom(present, edge.id), edge.id))
      return
    }
    const before = stepBefore(present, at)
    const node = blankNode(type, newId(type), freePlaceAfter(present, before?.id))
    const sourceHandle = before && handleForNext(present, before)
    dispatch({
      type: 'add',
      node,
      edge: before && {
        id: newId('edge'),
        source: before.id,
        target: node.id,
        ...(sourceHandle ? { sourceHandle } : {}),
      },
    })
  }

  const drop = (dropped: string, position: Position, edgeId: string | null) => {
    const type = paletteTypes.find((candidate) => candidate === dropped)
    if (!type) return
    const edge = present.edges.find((candidate) => candidate.id === edgeId)
    if (edge && edge.sourceHandle !== 'returned') insert(type, edge.id, position)
    else dispatch({ type: 'add', node: blankNode(type, newId(type), position) })
  }

  return { add, drop }
}
