import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import type { Clip } from './model/modelTypes'

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Steps from the clipboard: what the builder copied, here or in another form, or a whole definition. Null for
 * anything else, so that a paste of ordinary text does nothing.
 */
export function readClip(text: string): Clip | null {
  const raw = jsonOf(text)
  if (typeof raw !== 'object' || raw === null || !('nodes' in raw)) return null
  const parsed = parseDefinition({ version: 1, edges: [], ...raw })
  if ('faults' in parsed) return null
  const nodes = parsed.definition.nodes.filter((node) => node.type !== 'submitted')
  const ids = new Set(nodes.map((node) => node.id))
  const edges = parsed.definition.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target))
  return nodes.length > 0 ? { nodes, edges } : null
}
