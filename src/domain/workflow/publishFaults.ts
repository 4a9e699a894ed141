import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowDefinition } from './definitionSchema'
import { duplicateIds } from './duplicateIds'
import { graphOf } from './graphOf'
import { edgeFaults } from './publish/edgeFaults'
import { graphFaults } from './publish/graphFaults'
import { nodeFaults } from './publish/nodeFaults'
import type { PublishContext } from './publish/PublishContext'

/**
 * Everything that keeps a parsed definition from being published: what no membership can repair. Empty when sound.
 * Every fault points at its node and says the remedy.
 */
export function publishFaults(definition: WorkflowDefinition, context: PublishContext): Fault[] {
  const graph = graphOf(definition)
  return [
    ...duplicateIds(definition),
    ...definition.nodes.flatMap((node, index) => nodeFaults(node, index, context)),
    ...definition.edges.flatMap((edge, index) => edgeFaults(edge, index, graph, context)),
    ...graphFaults(definition, graph),
  ]
}
