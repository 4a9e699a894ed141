import type { WorkflowDefinition } from '../definitionSchema'

/** Every role slug through which the definition lets somebody decide or fulfil. */
export function rolesNamedBy(definition: WorkflowDefinition): Set<string> {
  return new Set(
    definition.nodes.flatMap((node) => {
      if (node.type === 'fulfillment') return node.data.fulfillerRoles ?? []
      if (node.type !== 'approval') return []
      const { approverRoles = [], fallback, delegateRole } = node.data
      return [...approverRoles, fallback, delegateRole].filter((slug) => slug !== undefined)
    }),
  )
}
