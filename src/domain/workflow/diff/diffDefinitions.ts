import type { WorkflowDefinition, WorkflowEdge, WorkflowNode } from '../definitionSchema'
import { shownHandle } from '../shownHandle'

export type DiffSign = 'added' | 'removed' | 'changed'
/** One setting of a step or connection, as it was and as it is; undefined where it was or is not said. */
export type SettingChange = { key: string; from: unknown; to: unknown }
export type NodeDiff = { sign: DiffSign; node: WorkflowNode; changes: SettingChange[] }
export type EdgeDiff = { sign: DiffSign; edge: WorkflowEdge; changes: SettingChange[] }
export type DefinitionDiff = { nodes: NodeDiff[]; edges: EdgeDiff[]; maxRounds?: SettingChange }

type Keyed = Record<string, unknown>

const sortedText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''

// An empty list and none at all mean the same to the engine.
const told = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? undefined : value)

function changesOf(before: Keyed, after: Keyed): SettingChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => {
    const [from, to] = [told(before[key]), told(after[key])]
    return sortedText(from) === sortedText(to) ? [] : [{ key, from, to }]
  })
}

function nodeDiffs(before: WorkflowDefinition, after: WorkflowDefinition): NodeDiff[] {
  const old = new Map(before.nodes.map((node) => [node.id, node]))
  const kept = new Set(after.nodes.map((node) => node.id))
  const current = after.nodes.flatMap((node): NodeDiff[] => {
    const was = old.get(node.id)
    if (!was) return [{ sign: 'added', node, changes: [] }]
    const changes = changesOf({ type: was.type, ...was.data }, { type: node.type, ...node.data })
    return changes.length > 0 ? [{ sign: 'changed', node, changes }] : []
  })
  const gone = before.nodes
    .filter((node) => !kept.has(node.id))
    .map((node): NodeDiff => ({ sign: 'removed', node, changes: [] }))
  return [...current, ...gone]
}

/** Where an edge stands among the ways that its condition tries; -1 where the order decides nothing. */
function rank(definition: WorkflowDefinition, edge: WorkflowEdge): number {
  const source = definition.nodes.find((node) => node.id === edge.source)
  if (source?.type !== 'condition' || edge.sourceHandle === 'default') return -1
  return definition.edges
    .filter((other) => other.source === edge.source && other.sourceHandle !== 'default')
    .findIndex((other) => other.id === edge.id)
}

function edgeDiffs(before: WorkflowDefinition, after: WorkflowDefinition): EdgeDiff[] {
  const outcome = (definition: WorkflowDefinition, edge: WorkflowEdge) =>
    shownHandle(edge, definition.nodes.find((node) => node.id === edge.source)?.type)
  const ways = (definition: WorkflowDefinition, edge: WorkflowEdge) =>
    [edge.source, edge.target, outcome(definition, edge)].join('\n')
  const byId = new Map(before.edges.map((edge) => [edge.id, edge]))
  const afterIds = new Set(after.edges.map((edge) => edge.id))
  // A way that was drawn anew with another id is still the same way.
  const redrawn = new Map(
    before.edges.filter((edge) => !afterIds.has(edge.id)).map((edge) => [ways(before, edge), edge]),
  )
  const matched = new Set<string>()
  const current = after.edges.flatMap((edge): EdgeDiff[] => {
    const was = byId.get(edge.id) ?? redrawn.get(ways(after, edge))
    if (!was || matched.has(was.id)) return [{ sign: 'added', edge, changes: [] }]
    matched.add(was.id)
    const settings = (definition: WorkflowDefinition, one: WorkflowEdge) => ({
      source: one.source,
      target: one.target,
      outcome: outcome(definition, one),
      condition: one.condition && one.condition.rules.length > 0 ? one.condition : undefined,
      order: rank(definition, one),
    })
    const changes = changesOf(settings(before, was), settings(after, edge))
    return changes.length > 0 ? [{ sign: 'changed', edge, changes }] : []
  })
  const gone = before.edges
    .filter((edge) => !matched.has(edge.id))
    .map((edge): EdgeDiff => ({ sign: 'removed', edge, changes: [] }))
  return [...current, ...gone]
}

/**
 * What separates two definitions, step by step and connection by connection. Steps are the same when their id is, so a
 * renamed step reads as changed; where a step stands on the canvas is no difference.
 */
export function diffDefinitions(before: WorkflowDefinition, after: WorkflowDefinition): DefinitionDiff {
  const [from, to] = [before.maxRounds ?? 5, after.maxRounds ?? 5]
  return {
    nodes: nodeDiffs(before, after),
    edges: edgeDiffs(before, after),
    ...(from === to ? {} : { maxRounds: { key: 'maxRounds', from, to } }),
  }
}
