export type ListFilter = {
  field: string
  op: 'equals' | 'notEquals' | 'in' | 'contains' | 'greaterThan' | 'lessThan' | 'isEmpty' | 'notEmpty'
  value?: unknown
}
export type Shown = 'open' | 'done' | 'all'

/** What a list of records is asked for; everything of it stands in its address. */
export type ListQuery = {
  q: string
  show: Shown
  /** Keys of states; none is all of `show`. */
  state: string[]
  assignee: string
  priority: string
  tag: string
  filters: ListFilter[]
  sort: string
  after: string
  trash: boolean
}

const PLAIN = ['q', 'assignee', 'priority', 'tag', 'sort', 'after'] as const

/** The parameters that say the same again, for a link or for the server; `show` is not among those for the server. */
export function listParams(query: ListQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (query.show !== 'open') params.set('show', query.show)
  if (query.state.length > 0) params.set('state', query.state.join(','))
  for (const key of PLAIN) if (query[key]) params.set(key, query[key])
  if (query.filters.length > 0) params.set('filters', JSON.stringify(query.filters))
  if (query.trash) params.set('trash', 'true')
  return params
}
