import type { Fault } from '@/src/domain/shared/Fault'
import { definitionLimits } from '../definitionLimits'
import type { WorkflowDefinition, WorkflowEdge, WorkflowNode } from '../definitionSchema'
import { parseDefinition } from '../parseDefinition'
import type { BpmnElement } from './BpmnElement'
import type { BpmnNote, Noter } from './BpmnNote'
import { elementParts } from './elementParts'
import { finishLinks } from './finishLinks'
import { notesAround } from './notesAround'
import { placesOf } from './placesOf'
import { readFlows } from './readFlows'
import { readSteps } from './readSteps'
import { resolveGateways } from './resolveGateways'
import { waysBack } from './waysBack'

const { text, many, own, idOf } = elementParts

export type ReadBpmn = {
  definition: WorkflowDefinition
  notes: BpmnNote[]
  /** Whether the file said where every step stands; else the steps have to be arranged. */
  placed: boolean
}

// Every step with its shape, its flows and a gateway before it.
const MOST_ELEMENTS = 10 * definitionLimits.nodes

const tooLarge = (why: string): { faults: Fault[] } => ({
  faults: [
    {
      code: 'too_large',
      path: '',
      message: `This process is larger than a workflow can be: ${why}. Split it into several.`,
    },
  ],
})

const wholeNumber = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined

/**
 * Reads a BPMN 2.0 file, already parsed into elements. What we wrote comes back exactly; a foreign process becomes the
 * nearest workflow, and a note names everything that was left out, changed or has to be filled in. Refused: a file
 * without a process, and one whose content no workflow can hold.
 */
export function readBpmn(root: BpmnElement): ReadBpmn | { faults: Fault[] } {
  const notes: BpmnNote[] = []
  let processName = 'the file'
  const note: Noter = (kind, { id }, message) =>
    notes.push({ kind, place: id ? `${processName}, ${id}` : processName, message })
  const process = notesAround(root, note)
  if (!process) {
    return {
      faults: [
        { code: 'no_process', path: '', message: 'This file holds no BPMN process. Choose another file.' },
      ],
    }
  }
  processName = text(process, 'name') ?? idOf(process)
  const elements = many(process, 'flowElements')
  if (elements.length > MOST_ELEMENTS)
    return tooLarge(`it has ${elements.length.toLocaleString('en')} elements`)
  const found = readSteps(elements, note)
  const start = found.starts[0]
  const startStep = start === undefined ? undefined : found.steps.get(start)
  const submitted: WorkflowNode = startStep ?? {
    id: 'submitted',
    type: 'submitted',
    data: { label: 'Submitted' },
    position: { x: 0, y: 0 },
  }
  // Every beginning is the one beginning.
  const isStart = new Set(found.starts)
  const links = readFlows(elements, note).map((link) => ({
    ...link,
    source: isStart.has(link.source) ? 'submitted' : link.source,
    target: isStart.has(link.target) ? 'submitted' : link.target,
  }))
  const steps = new Map<string, WorkflowNode>([['submitted', submitted]])
  for (const [id, step] of found.steps) if (!isStart.has(id)) steps.set(id, step)
  const resolved = resolveGateways({ nodes: steps, links }, [...found.gateways, ...found.passed], note)
  if (!resolved) return tooLarge('its gateways open too many ways')
  const finished = finishLinks(resolved, found, note)
  const ways = waysBack(finished.nodes, finished.links, note)

  const places = placesOf(root)
  const atFile = (id: string) => (id === 'submitted' && start !== undefined ? start : id)
  const rename = new Map([...finished.nodes].map(([id, node]) => [id, node.id]))
  const raw = {
    version: wholeNumber(text(own(process, 'Workflow'), 'version')) ?? 1,
    maxRounds: wholeNumber(text(own(process, 'Workflow'), 'maxRounds')),
    nodes: [...finished.nodes].map(([id, node]) => {
      const incoming = ways.filter((way) => way.target === id && way.handle !== 'returned')
      const meets =
        incoming.length > 1 && node.type !== 'submitted' && !found.exact.has(id) && !node.data.join
          ? !incoming.some((way) => way.waited)
          : false
      return {
        ...node,
        data: meets ? { ...node.data, join: 'any' } : node.data,
        position: places.get(atFile(id)) ?? node.position,
      }
    }),
    edges: ways.map(({ id, source, target, handle, condition }): WorkflowEdge => ({
      id,
      source: rename.get(source) ?? source,
      target: rename.get(target) ?? target,
      ...(handle ? { sourceHandle: handle } : {}),
      ...(condition ? { condition } : {}),
    })),
  }
  const parsed = parseDefinition(raw)
  if ('faults' in parsed) return parsed
  const placed = [...finished.nodes.keys()].every((id) => places.has(atFile(id)))
  return { definition: parsed.definition, notes, placed }
}
