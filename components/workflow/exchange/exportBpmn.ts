import type { BpmnSpec, BpmnValue } from '@/src/domain/workflow/bpmn/BpmnSpec'
import { bpmnDescriptor } from '@/src/domain/workflow/bpmn/bpmnDescriptor'
import { writeBpmn, type BpmnWords } from '@/src/domain/workflow/bpmn/writeBpmn'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'

const isRef = (value: BpmnValue): value is { $ref: string } =>
  typeof value === 'object' && !Array.isArray(value) && '$ref' in value

/** A definition as BPMN 2.0 XML. The library is fetched when it is first needed. */
export async function exportBpmn(definition: WorkflowDefinition, words: BpmnWords): Promise<string> {
  const { BpmnModdle } = await import('bpmn-moddle')
  const moddle = new BpmnModdle({ steward: bpmnDescriptor })
  type Made = ReturnType<typeof moddle.create>
  const made = new Map<string, Made>()
  const later: (() => void)[] = []

  const create = (spec: BpmnSpec): Made => {
    const element = moddle.create(spec.$type, {})
    if (typeof spec.id === 'string') made.set(spec.id, element)
    for (const [name, value] of Object.entries(spec)) {
      if (name === '$type' || value === undefined || value === '') continue
      // What is pointed at may be made after what points at it.
      if (isRef(value)) later.push(() => element.set(name, made.get(value.$ref)))
      else if (Array.isArray(value)) element.set(name, value.map(child(element)))
      else element.set(name, typeof value === 'object' ? child(element)(value) : value)
    }
    return element
  }
  const child = (parent: Made) => (spec: BpmnSpec) => {
    const element = create(spec)
    element.$parent = parent
    return element
  }
  const root = create(writeBpmn(definition, words))
  for (const point of later) point()
  const { xml } = await moddle.toXML(root, { format: true })
  return xml
}
