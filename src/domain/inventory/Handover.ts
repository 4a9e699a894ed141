/**
 * Where an item is between the house and the person it is assigned to: given out, confirmed by them, announced to
 * come back. Instants in ISO 8601, people by id. `returnProblem` says that it comes back because it is broken.
 */
export type Handover = {
  handedOverAt: string | null
  handedOverBy: string | null
  receivedAt: string | null
  returnAnnouncedAt: string | null
  returnReason: string | null
  returnProblem: boolean
}
