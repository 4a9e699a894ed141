/** One handing over of decisions, as the page shows it. Times are ISO instants; `scope` names what it covers, empty for everything. */
export type Delegation = {
  id: string
  from: { id: string; name: string }
  to: { id: string; name: string }
  startsAt: string
  endsAt: string
  scope: readonly { slug: string; label: string }[]
  rev: number | null
}

/** What a delegation can be narrowed to: a category and, below it, its forms. */
export type DelegationScope = {
  slug: string
  label: string
  forms: readonly { slug: string; label: string }[]
}
