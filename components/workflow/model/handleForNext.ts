import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { mainHandle } from './mainHandle'
import type { BuilderNode, SourceHandle } from './modelTypes'

/** The handle by which a new step follows this one; a condition that has its one "otherwise" gets a further way. */
export function handleForNext(definition: WorkflowDefinition, node: BuilderNode): SourceHandle | undefined {
  const handle = mainHandle(node.type)
  const taken =
    handle === 'default' &&
    definition.edges.some((edge) => edge.source === node.id && edge.sourceHandle === 'default')
  return taken ? undefined : handle
}
