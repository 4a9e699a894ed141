export type Size = {
  employees: number
  categories: number
  forms: number
  requests: number
  /** The number that chance begins with: the same one gives the same company again. */
  seed: number
  /** Until when (epoch ms) things happen, and since when. */
  until: number
  since: number
}
