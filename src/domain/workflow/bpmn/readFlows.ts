import { ruleSetSchema } from '@/src/domain/forms/ruleSetSchema'
import type { SourceHandle } from '../definitionSchema'
import type { BpmnElement } from './BpmnElement'
import type { BpmnLink } from './BpmnLink'
import type { Noter } from './BpmnNote'
import { elementParts } from './elementParts'
import { readCondition } from './readCondition'

const { text, one, own, idOf } = elementParts
const HANDLES: readonly SourceHandle[] = ['approved', 'rejected', 'returned', 'default']

function ownCondition(written: string | undefined, id: string, note: Noter): BpmnLink['condition'] {
  if (written === undefined) return undefined
  try {
    return ruleSetSchema.parse(JSON.parse(written))
  } catch {
    note('missing', { id }, `The condition of the connection “${id}” was damaged. Draw it up anew.`)
    return undefined
  }
}

/** The sequence flows of a process as links between the ids of its elements. */
export function readFlows(elements: readonly BpmnElement[], note: Noter): BpmnLink[] {
  return elements.flatMap((element): BpmnLink[] => {
    if (element.$type !== 'bpmn:SequenceFlow') return []
    const id = idOf(element)
    const [source, target] = [idOf(one(element, 'sourceRef')), idOf(one(element, 'targetRef'))]
    const name = text(element, 'name') ?? ''
    if (!source || !target) {
      note('left out', { id }, `The connection “${name || id}” lacks one of its ends.`)
      return []
    }
    const way = own(element, 'Way')
    const said = text(one(element, 'conditionExpression'), 'body') ?? ''
    if (way || own(element, 'Added')) {
      const handle = HANDLES.find((known) => known === way?.handle)
      const condition = ownCondition(text(way, 'condition'), id, note)
      return [
        {
          id: text(way, 'wayId') ?? id,
          source,
          target,
          name,
          said: '',
          ...(handle ? { handle } : {}),
          ...(condition ? { condition } : {}),
          own: true,
          waited: false,
        },
      ]
    }
    const condition = said ? readCondition(said) : undefined
    return [
      { id, source, target, name, said, ...(condition ? { condition } : {}), own: false, waited: false },
    ]
  })
}
