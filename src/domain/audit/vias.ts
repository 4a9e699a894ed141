export const VIAS = ['admin', 'portal', 'rest', 'job', 'email', 'cli'] as const

/** Through what a change came in. */
export type Via = (typeof VIAS)[number]
