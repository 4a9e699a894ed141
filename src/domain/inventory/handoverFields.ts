import type { Handover } from './Handover'

/** The columns of an item that hold its handover; commands alone write them. */
export const HANDOVER_FIELDS = [
  'handedOverAt',
  'handedOverBy',
  'receivedAt',
  'returnAnnouncedAt',
  'returnReason',
  'returnProblem',
] as const satisfies readonly (keyof Handover)[]
