import type { WorkflowDefinition } from '../definitionSchema'

/**
 * Which step of the new version stands for which of the old one, as far as it can be guessed: the same id and kind,
 * else the one step of the same kind and label, where it has one. Steps without a counterpart are left out.
 */
export function suggestMapping(from: WorkflowDefinition, to: WorkflowDefinition): Record<string, string> {
  const found: Record<string, string> = {}
  const taken = new Set<string>()
  const link = (old: string, fresh: string) => {
    found[old] = fresh
    taken.add(fresh)
  }
  for (const node of from.nodes) {
    const same = to.nodes.find((other) => other.id === node.id && other.type === node.type)
    if (same) link(node.id, same.id)
  }
  for (const node of from.nodes) {
    if (found[node.id] !== undefined || !node.data.label?.trim()) continue
    const alike = to.nodes.filter(
      (other) =>
        other.type === node.type &&
        !taken.has(other.id) &&
        other.data.label?.trim() === node.data.label?.trim(),
    )
    if (alike.length === 1 && alike[0]) link(node.id, alike[0].id)
  }
  return found
}
