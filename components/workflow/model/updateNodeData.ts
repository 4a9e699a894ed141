import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { patchObject } from './patchObject'

/** Changes settings of one step; a setting patched with undefined is removed and falls back to its default. */
export function updateNodeData(
  definition: WorkflowDefinition,
  id: string,
  patch: Record<string, unknown>,
): WorkflowDefinition {
  if (!definition.nodes.some((node) => node.id === id)) return definition
  return {
    ...definition,
    nodes: definition.nodes.map((node) =>
      node.id === id ? { ...node, data: patchObject(node.data, patch) } : node,
    ),
  }
}
