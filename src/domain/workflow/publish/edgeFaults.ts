import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowEdge, WorkflowNode } from '../definitionSchema'
import type { Graph } from '../graphOf'
import { labelOf } from '../labelOf'
import type { PublishContext } from './PublishContext'

const BUILT_IN = ['request.priority', 'requester.department', 'requester.jobTitle']

type Report = (code: string, path: string, message: string) => void

const conditionFaults = (
  edge: WorkflowEdge,
  label: string,
  context: PublishContext,
  report: Report,
): void => {
  if (!edge.condition) return
  if (edge.sourceHandle === 'default') {
    report(
      'default_condition',
      'condition',
      `The way on from "${label}" for “otherwise” has a condition, which would be ignored. Remove it.`,
    )
  } else if (edge.condition.rules.length === 0) {
    report(
      'empty_condition',
      'condition',
      `A way on from "${label}" has a condition without rules. Add a rule or remove the condition.`,
    )
  }
  const known = new Set([...BUILT_IN, ...context.fields.map((field) => field.name)])
  edge.condition.rules.forEach((rule, index) => {
    if (known.has(rule.field)) return
    report(
      'unknown_field',
      `condition.rules.${index}.field`,
      `A condition after "${label}" asks for "${rule.field}", which the form does not have. Choose a field of the form.`,
    )
  })
}

const returnFaults = (
  edge: WorkflowEdge,
  source: WorkflowNode,
  target: WorkflowNode,
  graph: Graph,
  report: Report,
) => {
  const label = labelOf(source)
  if (source.type !== 'approval') {
    report(
      'bad_handle',
      'sourceHandle',
      `"${label}" is no approval and cannot send back. Remove this connection.`,
    )
  } else if (!['submitted', 'approval', 'fulfillment'].includes(target.type)) {
    report(
      'returned_target',
      'target',
      `"${label}" sends back to "${labelOf(target)}", which is not a step. Lead it to an earlier step.`,
    )
  } else if (source.id === target.id || !graph.reach(target.id).has(source.id)) {
    report(
      'returned_target',
      'target',
      `"${label}" sends back to "${labelOf(target)}", which does not come before it. Lead it to an earlier step.`,
    )
  }
}

/** What is wrong with one edge. */
export function edgeFaults(
  edge: WorkflowEdge,
  index: number,
  graph: Graph,
  context: PublishContext,
): Fault[] {
  const faults: Fault[] = []
  const source = graph.node(edge.source)
  const target = graph.node(edge.target)
  const at = source ?? target
  const report: Report = (code, path, message) =>
    faults.push({ code, path: `edges.${index}.${path}`, ...(at ? { nodeId: at.id } : {}), message })
  if (!source || !target) {
    const end = source ? 'target' : 'source'
    report(
      'dangling_edge',
      end,
      `A connection ${source ? 'leads to' : 'comes from'} "${edge[end]}", which does not exist. Remove the connection.`,
    )
    return faults
  }
  conditionFaults(edge, labelOf(source), context, report)
  if (edge.sourceHandle === 'returned') {
    returnFaults(edge, source, target, graph, report)
    return faults
  }
  if (target.type === 'submitted') {
    report(
      'submitted_target',
      'target',
      `"${labelOf(source)}" leads to "Submitted", where nothing but a return may lead. Remove the connection.`,
    )
  }
  if (edge.sourceHandle === 'rejected' && source.type !== 'approval') {
    report(
      'bad_handle',
      'sourceHandle',
      `"${labelOf(source)}" is no approval and never rejects. Remove this connection.`,
    )
  }
  return faults
}
