/**
 * How large a workflow may be: steps, connections, and how far from the middle a step may stand, beyond which no screen
 * finds it again and the drawing loses its arithmetic.
 */
export const definitionLimits = { nodes: 1_000, edges: 2_000, place: 1_000_000 }
