import type { BpmnElement } from './BpmnElement'
import type { Noter } from './BpmnNote'
import { elementParts } from './elementParts'
import { isoDuration } from './isoDuration'
import { readTask } from './readTask'
import type { WorkflowNode } from '../definitionSchema'

const { text, one, many, own, idOf, kindOf } = elementParts

export type ReadSteps = {
  /** By the id in the file. What came from a file of ours is still unchecked: `parseDefinition` judges it. */
  steps: Map<string, WorkflowNode>
  /** Ids in the file whose step is exactly what we wrote. */
  exact: Set<string>
  starts: string[]
  ends: Map<string, string>
  gateways: BpmnElement[]
  /** Events that are passed over; their ways are joined. */
  passed: BpmnElement[]
}

function exactStep(element: BpmnElement): WorkflowNode | undefined {
  const step = own(element, 'Step')
  if (!step) return undefined
  try {
    const data: unknown = JSON.parse(text(step, 'data') ?? '{}')
    const id = text(step, 'stepId') ?? idOf(element)
    return { id, type: text(step, 'type'), data, position: { x: 0, y: 0 } } as WorkflowNode
  } catch {
    return undefined
  }
}

function attach(boundary: BpmnElement, steps: Map<string, WorkflowNode>, note: Noter): void {
  const id = idOf(boundary)
  const host = steps.get(idOf(one(boundary, 'attachedToRef')))
  const [event] = many(boundary, 'eventDefinitions')
  const what = event ? kindOf(event).replace(' event definition', '') : 'event'
  const called = `The ${what} at the edge of “${host?.data.label || idOf(one(boundary, 'attachedToRef'))}”`
  const due = isoDuration.read(text(one(event, 'timeDuration'), 'body') ?? '')
  if (event?.$type === 'bpmn:TimerEventDefinition' && host?.type === 'approval' && due) {
    steps.set(host.id, { ...host, data: { ...host.data, dueIn: due, onOverdue: 'remind' } })
    note(
      'changed',
      { id, nodeId: host.id },
      `${called} became its due time with a reminder; what followed it was left out.`,
    )
  } else
    note(
      'left out',
      { id, ...(host ? { nodeId: host.id } : {}) },
      `${called} has no counterpart, nor has what follows it.`,
    )
}

/** Sorts the elements of a process into steps, gateways, beginnings and ends; everything else is noted. */
export function readSteps(elements: readonly BpmnElement[], note: Noter): ReadSteps {
  const found: ReadSteps = {
    steps: new Map(),
    exact: new Set(),
    starts: [],
    ends: new Map(),
    gateways: [],
    passed: [],
  }
  const byId = new Map(elements.map((element) => [idOf(element), element]))
  const outsOf = new Map<BpmnElement | undefined, BpmnElement[]>()
  for (const flow of elements) {
    if (flow.$type !== 'bpmn:SequenceFlow') continue
    const source = one(flow, 'sourceRef')
    const known = outsOf.get(source)
    if (known) known.push(flow)
    else outsOf.set(source, [flow])
  }
  const followedByChoice = (element: BpmnElement): boolean => {
    const outs = outsOf.get(element) ?? []
    const next = outs.length === 1 ? byId.get(idOf(one(outs[0], 'targetRef'))) : undefined
    return next?.$type === 'bpmn:ExclusiveGateway' && (outsOf.get(next) ?? []).length > 1
  }
  for (const element of elements) {
    const id = idOf(element)
    const exact = exactStep(element)
    const name = text(element, 'name')
    if (exact) {
      found.exact.add(id)
      if (exact.type === 'submitted') found.starts.unshift(id)
      found.steps.set(id, exact)
    } else if (element.$type === 'bpmn:StartEvent') {
      const [event] = many(element, 'eventDefinitions')
      if (event)
        note(
          'changed',
          { id },
          `The start “${name ?? id}” waits for a ${kindOf(event).replace(' event definition', '')}. Here every run begins by being submitted.`,
        )
      found.starts.push(id)
    } else if (element.$type === 'bpmn:EndEvent') {
      const [event] = many(element, 'eventDefinitions')
      if (event && !own(element, 'Added'))
        note(
          'changed',
          { id },
          `The end “${name ?? id}” also raises a ${kindOf(event).replace(' event definition', '')}. It became a plain end.`,
        )
      found.ends.set(id, name ?? '')
    } else if (element.$type.endsWith('Gateway')) found.gateways.push(element)
    else if (element.$type === 'bpmn:BoundaryEvent' || element.$type === 'bpmn:SequenceFlow') continue
    else if (/^bpmn:Data|^bpmn:DataStore/.test(element.$type))
      note('left out', { id }, `The ${kindOf(element)} “${name ?? id}”. What is asked stands in the form.`)
    else {
      const step = readTask(element, followedByChoice(element), note)
      if (step) found.steps.set(id, step)
      else found.passed.push(element)
    }
  }
  for (const element of elements)
    if (element.$type === 'bpmn:BoundaryEvent') attach(element, found.steps, note)
  return found
}
