import type { BpmnElement } from './BpmnElement'
import type { Noter } from './BpmnNote'
import { elementParts } from './elementParts'

const { text, many, idOf, kindOf } = elementParts

/** The process that is read, and a note for everything around it that a workflow has no place for. */
export function notesAround(root: BpmnElement, note: Noter): BpmnElement | undefined {
  const parts = many(root, 'rootElements')
  const processes = parts.filter((part) => part.$type === 'bpmn:Process')
  const [chosen] = [...processes].sort(
    (a, b) => many(b, 'flowElements').length - many(a, 'flowElements').length,
  )
  for (const other of processes) {
    if (other === chosen) continue
    const count = many(other, 'flowElements').length
    note(
      'left out',
      { id: idOf(other) },
      `The process “${text(other, 'name') ?? idOf(other)}” with ${count} ${count === 1 ? 'element' : 'elements'}: a workflow is one process.`,
    )
  }
  for (const part of parts) {
    if (part.$type !== 'bpmn:Collaboration') continue
    for (const flow of many(part, 'messageFlows'))
      note('left out', { id: idOf(flow) }, `The message “${text(flow, 'name') ?? idOf(flow)}” between pools.`)
    for (const pool of many(part, 'participants')) {
      if (!elementParts.one(pool, 'processRef'))
        note(
          'left out',
          { id: idOf(pool) },
          `The pool “${text(pool, 'name') ?? idOf(pool)}”, which shows nothing of its inside.`,
        )
    }
  }
  for (const lane of many(chosen, 'laneSets').flatMap((set) => many(set, 'lanes')))
    note(
      'missing',
      { id: idOf(lane) },
      `The lane “${text(lane, 'name') ?? idOf(lane)}”: choose in its steps who decides or delivers.`,
    )
  for (const artifact of many(chosen, 'artifacts')) {
    const words = text(artifact, 'text') ?? text(artifact, 'name')
    note(
      'left out',
      { id: idOf(artifact) },
      `The ${kindOf(artifact)}${words ? ` “${words.slice(0, 120)}”` : ''}.`,
    )
  }
  return chosen
}
