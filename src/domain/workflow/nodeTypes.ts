/** Every kind of node a definition may hold. `automation` is reserved: it parses, and publishing refuses it. */
export const nodeTypes = [
  'submitted',
  'approval',
  'fulfillment',
  'condition',
  'notify',
  'timer',
  'automation',
] as const

export type NodeType = (typeof nodeTypes)[number]
