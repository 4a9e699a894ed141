import type { WorkflowNode } from '../definitionSchema'
import type { BpmnElement } from './BpmnElement'
import type { Noter } from './BpmnNote'
import { elementParts } from './elementParts'
import { isoDuration } from './isoDuration'

const { text, one, many, idOf, kindOf } = elementParts
const DECIDES = /approv|review|decid|decision|sign|confirm|check|genehmig|freigab|prüf|entscheid/i
const GROUPS = ['camunda:candidateGroups', 'activiti:candidateGroups', 'flowable:candidateGroups']
const ORIGIN = { x: 0, y: 0 }

/** The roles that a foreign engine's attribute names, as slugs; unknown ones show as problems until they are chosen. */
function groupsOf(element: BpmnElement): string[] {
  const attributes = (element.$attrs ?? {}) as Record<string, unknown>
  const listed = GROUPS.map((name) => attributes[name]).find((value) => typeof value === 'string')
  return typeof listed === 'string'
    ? listed
        .split(',')
        .map((group) => group.trim().slice(0, 120))
        .filter((group) => group !== '' && !/[${}#]/.test(group))
        .slice(0, 50)
    : []
}

function timerOf(element: BpmnElement, label: string, note: Noter): WorkflowNode {
  const id = idOf(element)
  const [definition] = many(element, 'eventDefinitions')
  const written = text(one(definition, 'timeDuration'), 'body')
  const wait = written === undefined ? undefined : isoDuration.read(written)
  if (!wait) {
    const said =
      written ?? text(one(definition, 'timeDate'), 'body') ?? text(one(definition, 'timeCycle'), 'body')
    const why = said ? `“${said}” is no number of hours or days` : 'the file does not say how long'
    note('missing', { id, nodeId: id }, `The wait “${label}”: ${why}. Enter the time.`)
  }
  return { id, type: 'timer', data: { label, ...(wait ? { wait } : {}) }, position: ORIGIN }
}

/**
 * The nearest step to a task or an event of a foreign file, or undefined when it is passed over (then it was noted).
 * `beforeChoice`: a choice follows at once, which is how a decision looks in BPMN.
 */
export function readTask(element: BpmnElement, beforeChoice: boolean, note: Noter): WorkflowNode | undefined {
  const id = idOf(element)
  const kind = kindOf(element)
  const label = (text(element, 'name') ?? '').slice(0, 200)
  const called = label ? `The ${kind} “${label}”` : `The ${kind} without a name`
  const at = { id, nodeId: id }
  if (one(element, 'loopCharacteristics')) {
    note('changed', at, `${called} is done several times. It became one step: choose how many must approve.`)
  }
  const approval = (): WorkflowNode => ({
    id,
    type: 'approval',
    data: { label, approvalType: 'role', approverRoles: groupsOf(element) },
    position: ORIGIN,
  })
  const fulfillment = (): WorkflowNode => ({
    id,
    type: 'fulfillment',
    data: { label, fulfillerRoles: groupsOf(element) },
    position: ORIGIN,
  })
  const message = (): WorkflowNode => ({
    id,
    type: 'notify',
    data: { label, to: 'requester', subject: label, body: '' },
    position: ORIGIN,
  })
  switch (element.$type) {
    case 'bpmn:UserTask':
      return beforeChoice || DECIDES.test(label) ? approval() : fulfillment()
    case 'bpmn:Task':
    case 'bpmn:ManualTask':
      return beforeChoice ? approval() : fulfillment()
    case 'bpmn:SendTask':
      return message()
    case 'bpmn:ReceiveTask':
    case 'bpmn:SubProcess':
    case 'bpmn:Transaction':
    case 'bpmn:AdHocSubProcess': {
      const inside = many(element, 'flowElements').filter((part) => part.$type !== 'bpmn:SequenceFlow')
      const names = inside.map((part) => text(part, 'name') ?? kindOf(part)).join(', ')
      note(
        'changed',
        at,
        `${called} became one step that somebody delivers.${names ? ` What was inside was left out: ${names}.` : ''}`,
      )
      return fulfillment()
    }
    case 'bpmn:ServiceTask':
    case 'bpmn:ScriptTask':
    case 'bpmn:BusinessRuleTask':
    case 'bpmn:CallActivity':
      note(
        'changed',
        at,
        `${called} runs by itself, which a workflow here cannot yet. It became an automation.`,
      )
      return { id, type: 'automation', data: { label }, position: ORIGIN }
    case 'bpmn:IntermediateThrowEvent': {
      const [event] = many(element, 'eventDefinitions')
      if (event?.$type === 'bpmn:MessageEventDefinition') return message()
      if (event)
        note(
          'left out',
          { id },
          `${called} throws a ${kindOf(event).replace(' event definition', '')}, which has no counterpart.`,
        )
      else note('left out', { id }, `${called} does nothing by itself.`)
      return undefined
    }
    case 'bpmn:IntermediateCatchEvent': {
      const [event] = many(element, 'eventDefinitions')
      if (event?.$type === 'bpmn:TimerEventDefinition') return timerOf(element, label || 'Wait', note)
      const what = event ? kindOf(event).replace(' event definition', '') : 'nothing'
      note('left out', { id }, `${called} waits for a ${what}, which has no counterpart.`)
      return undefined
    }
    default:
      note('left out', { id }, `${called} has no counterpart.`)
      return undefined
  }
}
