import type { BpmnElement } from './BpmnElement'
import { definitionLimits } from '../definitionLimits'
import { elementParts } from './elementParts'
import { stepShapes } from './stepShapes'

const { one, many, idOf } = elementParts

/** Where the diagram draws each element, as the place of the card with the same middle, by the id in the file. */
export function placesOf(root: BpmnElement): Map<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>()
  for (const diagram of many(root, 'diagrams')) {
    for (const shape of many(one(diagram, 'plane'), 'planeElement')) {
      const bounds = one(shape, 'bounds')
      const id = idOf(one(shape, 'bpmnElement'))
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(bounds?.[key] ?? NaN))
      if (!id || ![x, y, width, height].every((each) => Math.abs(each!) < definitionLimits.place / 2))
        continue
      places.set(id, stepShapes.positionOf({ x: x! + width! / 2, y: y! + height! / 2 }))
    }
  }
  return places
}
