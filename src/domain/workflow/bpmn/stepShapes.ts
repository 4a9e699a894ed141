const CARD = { width: 220, height: 90 }
const ROUND = { width: 36, height: 36 }
const DIAMOND = { width: 50, height: 50 }

const sizes: Record<string, { width: number; height: number }> = {
  'bpmn:StartEvent': ROUND,
  'bpmn:EndEvent': ROUND,
  'bpmn:IntermediateCatchEvent': ROUND,
  'bpmn:ExclusiveGateway': DIAMOND,
  'bpmn:InclusiveGateway': DIAMOND,
}

/** Where things stand in a diagram. Cards and BPMN's symbols differ in size, so that their middles are what they share. */
export const stepShapes = {
  sizeOf: ($type: string) => sizes[$type] ?? CARD,
  middleOf: (position: { x: number; y: number }) => ({
    x: position.x + CARD.width / 2,
    y: position.y + CARD.height / 2,
  }),
  positionOf: (middle: { x: number; y: number }) => ({
    x: Math.round(middle.x - CARD.width / 2),
    y: Math.round(middle.y - CARD.height / 2),
  }),
}
