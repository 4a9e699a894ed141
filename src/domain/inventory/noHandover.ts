import type { Handover } from './Handover'

/** Nothing was given out yet: how every assignment begins, and what is left of one when the item is available again. */
export const NO_HANDOVER: Handover = {
  handedOverAt: null,
  handedOverBy: null,
  receivedAt: null,
  returnAnnouncedAt: null,
  returnReason: null,
  returnProblem: false,
}
