import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { BuilderState } from './builderState'

export function initialState(definition: WorkflowDefinition): BuilderState {
  return { past: [], present: definition, future: [], group: null, selection: { nodes: [], edges: [] } }
}
