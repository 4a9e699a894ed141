import { builderWords } from './builderWords'
import { conditionWords } from './conditionWords'
import type { BuilderEdge } from './model/modelTypes'
import type { RuleField } from './ruleFields'

/** What stands on an edge: its outcome and its condition; empty for the plain way on. */
export function edgeWords(edge: BuilderEdge, fields: readonly RuleField[]): string {
  const outcome =
    edge.sourceHandle && edge.sourceHandle !== 'approved' ? builderWords.handles[edge.sourceHandle] : ''
  const condition = edge.condition ? `if ${conditionWords(edge.condition, fields)}` : ''
  return [outcome, condition].filter(Boolean).join(', ')
}
