import type { BpmnSpec, BpmnValue } from './BpmnSpec'
import { stepShapes } from './stepShapes'

type Position = { x: number; y: number }

const idOf = (element: BpmnSpec): string => (typeof element.id === 'string' ? element.id : '')
const refOf = (value: BpmnValue): string =>
  typeof value === 'object' && '$ref' in value && typeof value.$ref === 'string' ? value.$ref : ''

/** The drawing of a process: a shape for every step at its place, a straight line for every flow. */
export function writeDiagram(
  processId: string,
  flowElements: readonly BpmnSpec[],
  positions: ReadonlyMap<string, Position>,
  nameOf: (wish: string) => string,
): BpmnSpec {
  const boxes = new Map<string, { x: number; y: number; width: number; height: number }>()
  for (const element of flowElements) {
    const id = idOf(element)
    const position = positions.get(id)
    if (!position) continue
    const middle = stepShapes.middleOf(position)
    const size = stepShapes.sizeOf(element.$type)
    boxes.set(id, { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size })
  }
  const point = (x: number, y: number): BpmnSpec => ({ $type: 'dc:Point', x, y })
  const planeElement = flowElements.flatMap((element): BpmnSpec[] => {
    const id = idOf(element)
    if (element.$type !== 'bpmn:SequenceFlow') {
      const box = boxes.get(id)
      if (!box) return []
      return [
        {
          $type: 'bpmndi:BPMNShape',
          id: nameOf(`${id}_di`),
          bpmnElement: { $ref: id },
          bounds: { $type: 'dc:Bounds', ...box },
        },
      ]
    }
    const from = boxes.get(refOf(element.sourceRef))
    const to = boxes.get(refOf(element.targetRef))
    if (!from || !to) return []
    // A way back leaves and arrives below, so that it does not hide behind the ways forward.
    const back = to.x < from.x
    const waypoint = back
      ? [
          point(from.x + from.width / 2, from.y + from.height),
          point(from.x + from.width / 2, Math.max(from.y, to.y) + 140),
          point(to.x + to.width / 2, Math.max(from.y, to.y) + 140),
          point(to.x + to.width / 2, to.y + to.height),
        ]
      : [point(from.x + from.width, from.y + from.height / 2), point(to.x, to.y + to.height / 2)]
    return [{ $type: 'bpmndi:BPMNEdge', id: nameOf(`${id}_di`), bpmnElement: { $ref: id }, waypoint }]
  })
  return {
    $type: 'bpmndi:BPMNDiagram',
    id: nameOf('Diagram'),
    plane: {
      $type: 'bpmndi:BPMNPlane',
      id: nameOf('Plane'),
      bpmnElement: { $ref: processId },
      planeElement,
    },
  }
}
