import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Clip } from './modelTypes'

/** Appends a renamed clip. The same definition comes back when it is empty or one of its ids is taken. */
export function pasteClip(definition: WorkflowDefinition, clip: Clip): WorkflowDefinition {
  const taken = new Set([...definition.nodes, ...definition.edges].map((part) => part.id))
  const clash = [...clip.nodes, ...clip.edges].some((part) => taken.has(part.id))
  if (clip.nodes.length === 0 || clash) return definition
  return {
    ...definition,
    nodes: [...definition.nodes, ...clip.nodes],
    edges: [...definition.edges, ...clip.edges],
  }
}
