import type { WorkflowDefinition, WorkflowEdge, WorkflowNode } from '../definitionSchema'
import { isConditional } from '../isConditional'
import { labelOf } from '../labelOf'
import { shownHandle } from '../shownHandle'
import type { BpmnSpec } from './BpmnSpec'
import { isoDuration } from './isoDuration'
import { writeDiagram } from './writeDiagram'
import { xmlNames } from './xmlNames'

export type BpmnWords = {
  /** The workflow's name, for instance the form's title. */
  title: string
  step: (node: WorkflowNode) => string
  condition: (edge: WorkflowEdge) => string
}

const TYPES: Record<WorkflowNode['type'], string> = {
  submitted: 'bpmn:StartEvent',
  approval: 'bpmn:UserTask',
  fulfillment: 'bpmn:ManualTask',
  condition: 'bpmn:ExclusiveGateway',
  notify: 'bpmn:SendTask',
  timer: 'bpmn:IntermediateCatchEvent',
  automation: 'bpmn:ServiceTask',
}

const extension = (...values: BpmnSpec[]): BpmnSpec => ({ $type: 'bpmn:ExtensionElements', values })
const expression = (body: string): BpmnSpec => ({ $type: 'bpmn:FormalExpression', body })

function timing(node: WorkflowNode): Partial<BpmnSpec> {
  if (node.type !== 'timer') return {}
  const { wait, until } = node.data
  const event: BpmnSpec = { $type: 'bpmn:TimerEventDefinition' }
  if (wait) event.timeDuration = expression(isoDuration.of(wait))
  else if (until) event.timeDate = expression(until)
  return { eventDefinitions: [event] }
}

/**
 * A definition as a BPMN 2.0 process with its diagram. Steps become tasks, events and gateways that any modeller can
 * show; what BPMN has no word for stands beside them in our own namespace, so that reading the file gives the same
 * definition again. Added for BPMN alone, and marked so: ends, and gateways where a step waits for all its ways.
 */
export function writeBpmn(definition: WorkflowDefinition, words: BpmnWords): BpmnSpec {
  const nameOf = xmlNames()
  const ids = new Map(definition.nodes.map((node) => [node.id, nameOf(node.id)]))
  const nodes = new Map(definition.nodes.map((node) => [node.id, node]))
  const forward = definition.edges.filter((edge) => edge.sourceHandle !== 'returned')
  // Ends of edges that do not exist cannot be written; publishing refuses them anyway.
  const whole = definition.edges.filter((edge) => nodes.has(edge.source) && nodes.has(edge.target))
  const flowIds = new Map(whole.map((edge) => [edge.id, nameOf(edge.id)]))

  const joins = new Map<string, string>()
  for (const node of definition.nodes) {
    const ways = forward.filter((edge) => edge.target === node.id && nodes.has(edge.source))
    const waits = node.type !== 'submitted' && (node.data.join ?? 'all') === 'all'
    if (ways.length > 1 && waits) joins.set(node.id, nameOf(`join_${ids.get(node.id)}`))
  }
  const ends = definition.nodes
    .filter((node) => node.type !== 'condition' && !forward.some((edge) => edge.source === node.id))
    .map((node) => ({ after: ids.get(node.id) ?? '', id: nameOf(`end_${ids.get(node.id)}`) }))
  const added = { extensionElements: extension({ $type: 'steward:Added' }) }

  const steps = definition.nodes.map((node): BpmnSpec => {
    const id = ids.get(node.id) ?? node.id
    const otherwise = whole.find((edge) => edge.source === node.id && edge.sourceHandle === 'default')
    return {
      $type: TYPES[node.type],
      id,
      name: labelOf(node),
      documentation: [{ $type: 'bpmn:Documentation', text: words.step(node) }],
      extensionElements: extension({
        $type: 'steward:Step',
        ...(id === node.id ? {} : { stepId: node.id }),
        type: node.type,
        data: JSON.stringify(node.data),
      }),
      ...(node.type === 'condition' && otherwise
        ? { default: { $ref: flowIds.get(otherwise.id) ?? '' } }
        : {}),
      ...timing(node),
    }
  })

  const flow = (edge: WorkflowEdge): BpmnSpec => {
    const source = nodes.get(edge.source)
    const outcome = shownHandle(edge, source?.type)
    const asked = isConditional(edge) ? words.condition(edge) : ''
    const said = [source?.type === 'approval' ? `outcome is ${outcome}` : '', asked].filter(Boolean)
    const id = flowIds.get(edge.id) ?? edge.id
    const target = ids.get(edge.target) ?? ''
    return {
      $type: 'bpmn:SequenceFlow',
      id,
      name: asked || (outcome === 'approved' ? '' : outcome),
      sourceRef: { $ref: ids.get(edge.source) ?? '' },
      targetRef: { $ref: edge.sourceHandle === 'returned' ? target : (joins.get(edge.target) ?? target) },
      ...(said.length > 0 && edge.sourceHandle !== 'default'
        ? { conditionExpression: expression(said.join(' and ')) }
        : {}),
      extensionElements: extension({
        $type: 'steward:Way',
        ...(id === edge.id ? {} : { wayId: edge.id }),
        ...(edge.sourceHandle ? { handle: edge.sourceHandle } : {}),
        ...(edge.condition ? { condition: JSON.stringify(edge.condition) } : {}),
      }),
    }
  }
  const link = (from: string, to: string): BpmnSpec => ({
    $type: 'bpmn:SequenceFlow',
    id: nameOf(`${from}_${to}`),
    sourceRef: { $ref: from },
    targetRef: { $ref: to },
    ...added,
  })

  const processId = nameOf('Workflow')
  const flowElements: BpmnSpec[] = [
    ...steps,
    ...[...joins].map(([, id]): BpmnSpec => ({
      $type: 'bpmn:InclusiveGateway',
      id,
      gatewayDirection: 'Converging',
      ...added,
    })),
    ...ends.map(({ id }): BpmnSpec => ({ $type: 'bpmn:EndEvent', id, ...added })),
    ...whole.map(flow),
    ...[...joins].map(([target, id]) => link(id, ids.get(target) ?? '')),
    ...ends.map(({ after, id }) => link(after, id)),
  ]
  const middles = new Map(definition.nodes.map((node) => [ids.get(node.id) ?? '', node.position]))
  for (const [target, id] of joins) {
    const { x, y } = nodes.get(target)?.position ?? { x: 0, y: 0 }
    middles.set(id, { x: x - 150, y })
  }
  for (const { after, id } of ends) {
    const { x, y } = middles.get(after) ?? { x: 0, y: 0 }
    middles.set(id, { x: x + 180, y })
  }
  return {
    $type: 'bpmn:Definitions',
    id: nameOf('Definitions'),
    targetNamespace: 'https://steward.example/workflows',
    exporter: 'Steward',
    rootElements: [
      {
        $type: 'bpmn:Process',
        id: processId,
        name: words.title,
        isExecutable: false,
        extensionElements: extension({
          $type: 'steward:Workflow',
          version: String(definition.version),
          ...(definition.maxRounds === undefined ? {} : { maxRounds: String(definition.maxRounds) }),
        }),
        flowElements,
      },
    ],
    diagrams: [writeDiagram(processId, flowElements, middles, nameOf)],
  }
}
