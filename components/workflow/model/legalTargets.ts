import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { connectRefusal } from './connectRefusal'
import type { BuilderNode, SourceHandle } from './modelTypes'

/** The steps that a new connection from this step and handle may lead to, in the order of the definition. */
export function legalTargets(
  definition: WorkflowDefinition,
  source: string,
  sourceHandle: SourceHandle | undefined,
): BuilderNode[] {
  return definition.nodes.filter(
    (node) => connectRefusal(definition, { source, target: node.id, sourceHandle }) === null,
  )
}
