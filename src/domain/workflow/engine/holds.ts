import { evaluateRules } from '@/src/domain/forms/evaluateRules'
import type { WorkflowEdge } from '../definitionSchema'
import type { Facts } from '../RunState'

const BUILT_IN: Record<string, string> = {
  'request.priority': 'select',
  'requester.department': 'text',
  'requester.jobTitle': 'text',
}

/** Whether the edge's condition holds over the facts; an edge without one always does. */
export function holds(edge: WorkflowEdge, facts: Facts): boolean {
  if (!edge.condition) return true
  const typeOf = (field: string) =>
    Object.hasOwn(BUILT_IN, field)
      ? BUILT_IN[field]
      : Object.hasOwn(facts.fieldTypes, field)
        ? facts.fieldTypes[field]
        : undefined
  return evaluateRules(edge.condition, facts.values, typeOf)
}
