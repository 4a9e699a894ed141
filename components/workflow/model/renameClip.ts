import type { Clip, Position } from './modelTypes'

/** A copy of the clip with fresh ids, moved by `offset`. `newId` gets a prefix and answers an id used nowhere else. */
export function renameClip(clip: Clip, newId: (prefix: string) => string, offset: Position): Clip {
  const ids = new Map(clip.nodes.map((node) => [node.id, newId(node.type)]))
  const renamed = (id: string) => ids.get(id) ?? id
  return {
    nodes: clip.nodes.map((node) => ({
      ...node,
      id: renamed(node.id),
      position: { x: node.position.x + offset.x, y: node.position.y + offset.y },
    })),
    edges: clip.edges.map((edge) => ({
      ...edge,
      id: newId('edge'),
      source: renamed(edge.source),
      target: renamed(edge.target),
    })),
  }
}
