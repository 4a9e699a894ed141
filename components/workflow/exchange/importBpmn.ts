import type { Fault } from '@/src/domain/shared/Fault'
import { bpmnDescriptor } from '@/src/domain/workflow/bpmn/bpmnDescriptor'
import { readBpmn, type ReadBpmn } from '@/src/domain/workflow/bpmn/readBpmn'
import { layoutDefinition } from '../layoutDefinition'

const unreadable = (detail: string): { faults: Fault[] } => ({
  faults: [
    {
      code: 'not_bpmn',
      path: '',
      message: `This is no BPMN 2.0 file that can be read: ${detail}. Choose another file.`,
    },
  ],
})
const sentence = (message: string) => message.replace(/\s+/g, ' ').trim()

/** Reads BPMN 2.0 XML into a definition with notes on everything that differs; steps without a place are arranged. */
export async function importBpmn(xml: string): Promise<ReadBpmn | { faults: Fault[] }> {
  const { BpmnModdle } = await import('bpmn-moddle')
  const moddle = new BpmnModdle({ steward: bpmnDescriptor })
  let parsed
  try {
    parsed = await moddle.fromXML(xml, 'bpmn:Definitions')
  } catch (error) {
    return unreadable(error instanceof Error ? sentence(error.message) : 'its XML is broken')
  }
  const read = readBpmn(parsed.rootElement)
  if ('faults' in read) return read
  const unread = parsed.warnings.map(({ message }) => ({
    kind: 'left out' as const,
    place: 'the file',
    message: `The reader says: ${sentence(message)}.`,
  }))
  const definition = read.placed ? read.definition : await layoutDefinition(read.definition, {})
  return { ...read, definition, notes: [...unread, ...read.notes] }
}
