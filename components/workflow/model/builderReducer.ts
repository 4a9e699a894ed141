import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { addEdge } from './addEdge'
import { addNode } from './addNode'
import type { BuilderAction } from './builderAction'
import type { BuilderState, Selection } from './builderState'
import { insertOnEdge } from './insertOnEdge'
import { makeRoom } from './makeRoom'
import { moveNodes } from './moveNodes'
import { pasteClip } from './pasteClip'
import { removeEdges } from './removeEdges'
import { removeNodes } from './removeNodes'
import { reorderEdge } from './reorderEdge'
import { updateEdge } from './updateEdge'
import { updateNodeData } from './updateNodeData'

// Deep enough for an afternoon's work, small enough that 200-node definitions do not fill the tab.
const HISTORY = 100

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

/** Keeps only what still exists, so that a selection never names a removed step. */
function surviving(selection: Selection, definition: WorkflowDefinition): Selection {
  const nodes = selection.nodes.filter((id) => definition.nodes.some((node) => node.id === id))
  const edges = selection.edges.filter((id) => definition.edges.some((edge) => edge.id === id))
  return sameList(nodes, selection.nodes) && sameList(edges, selection.edges) ? selection : { nodes, edges }
}

function change(
  state: BuilderState,
  present: WorkflowDefinition,
  extra: { group?: string; selection?: Selection } = {},
): BuilderState {
  if (present === state.present) return state
  const goesOn = extra.group !== undefined && extra.group === state.group
  return {
    past: goesOn ? state.past : [...state.past, state.present].slice(-HISTORY),
    present,
    future: [],
    group: extra.group ?? null,
    selection: surviving(extra.selection ?? state.selection, present),
  }
}

function travel(
  state: BuilderState,
  to: WorkflowDefinition,
  past: readonly WorkflowDefinition[],
  future: readonly WorkflowDefinition[],
): BuilderState {
  return { past, present: to, future, group: null, selection: surviving(state.selection, to) }
}

function marked(ids: readonly string[], marks: Readonly<Record<string, boolean>> = {}): readonly string[] {
  const added = Object.keys(marks).filter((id) => marks[id] && !ids.includes(id))
  return [...ids.filter((id) => marks[id] !== false), ...added]
}

function select(state: BuilderState, wanted: Selection): BuilderState {
  const selection = surviving(wanted, state.present)
  const same =
    sameList(selection.nodes, state.selection.nodes) && sameList(selection.edges, state.selection.edges)
  return same ? state : { ...state, selection, group: null }
}

const only = (id: string): Selection => ({ nodes: [id], edges: [] })

/** The next state; the very same object when the action changes nothing. */
export function builderReducer(state: BuilderState, action: BuilderAction): BuilderState {
  const { past, present, future } = state
  switch (action.type) {
    case 'add': {
      const added = addNode(present, action.node)
      const next = action.edge && added !== present ? addEdge(added, action.edge) : added
      return change(state, next, { selection: only(action.node.id) })
    }
    case 'insertOnEdge': {
      const roomy = makeRoom(present, action.edgeId)
      const next = insertOnEdge(roomy, action.edgeId, action.node, action.newEdgeId)
      return change(state, next === roomy ? present : next, { selection: only(action.node.id) })
    }
    case 'connect':
      return change(state, addEdge(present, action.edge))
    case 'remove':
      return change(state, removeNodes(removeEdges(present, action.edges), action.nodes))
    case 'editNode':
      return change(state, updateNodeData(present, action.id, action.patch), {
        group: `node ${action.id} ${Object.keys(action.patch).join()}`,
      })
    case 'editEdge':
      return change(state, updateEdge(present, action.id, action.patch), {
        group: `edge ${action.id} ${Object.keys(action.patch).join()}`,
      })
    case 'reorderEdge':
      return change(state, reorderEdge(present, action.id, action.by))
    case 'move':
      return change(state, moveNodes(present, action.positions), {
        group: action.nudge ? `nudge ${Object.keys(action.positions).join()}` : undefined,
      })
    case 'paste':
      return change(state, pasteClip(present, action.clip), {
        selection: { nodes: action.clip.nodes.map((node) => node.id), edges: [] },
      })
    case 'replace':
      return change(state, action.definition)
    case 'select':
      return select(state, action.selection)
    case 'mark':
      return select(state, {
        nodes: marked(state.selection.nodes, action.nodes),
        edges: marked(state.selection.edges, action.edges),
      })
    case 'endGroup':
      return state.group === null ? state : { ...state, group: null }
    case 'undo': {
      const last = past.at(-1)
      return last ? travel(state, last, past.slice(0, -1), [present, ...future]) : state
    }
    case 'redo': {
      const [next, ...rest] = future
      return next ? travel(state, next, [...past, present], rest) : state
    }
  }
}
