import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Selection } from './builderState'
import type { BuilderEdge, BuilderNode, Clip, Position } from './modelTypes'

/** Everything a person can do in the builder. Ids come with the action: the reducer invents none. */
export type BuilderAction =
  | { type: 'add'; node: BuilderNode; edge?: BuilderEdge }
  | { type: 'insertOnEdge'; edgeId: string; node: BuilderNode; newEdgeId: string }
  | { type: 'connect'; edge: BuilderEdge }
  | { type: 'remove'; nodes: readonly string[]; edges: readonly string[] }
  | { type: 'editNode'; id: string; patch: Record<string, unknown> }
  | { type: 'editEdge'; id: string; patch: Partial<Pick<BuilderEdge, 'sourceHandle' | 'condition'>> }
  | { type: 'reorderEdge'; id: string; by: -1 | 1 }
  | { type: 'move'; positions: Readonly<Record<string, Position>>; nudge?: boolean }
  | { type: 'paste'; clip: Clip }
  | { type: 'replace'; definition: WorkflowDefinition }
  | { type: 'select'; selection: Selection }
  /** Adds to the selection (true) or takes from it (false), as the canvas reports it piece by piece. */
  | { type: 'mark'; nodes?: Readonly<Record<string, boolean>>; edges?: Readonly<Record<string, boolean>> }
  | { type: 'endGroup' }
  | { type: 'undo' }
  | { type: 'redo' }
