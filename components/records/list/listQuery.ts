import { z } from 'zod'

const filterSchema = z.object({
  field: z.string().min(1).max(80),
  op: z.enum(['equals', 'notEquals', 'in', 'contains', 'greaterThan', 'lessThan', 'isEmpty', 'notEmpty']),
  value: z.unknown().optional(),
})

export type ListFilter = z.infer<typeof filterSchema>
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

type Params = Readonly<Record<string, string | string[] | undefined>>

const MOST_FILTERS = 10
const PLAIN = ['q', 'assignee', 'priority', 'tag', 'sort', 'after'] as const

/** Reads the address of a list; what makes no sense in it is left out. */
export function readListQuery(params: Params): ListQuery {
  const one = (key: string) => {
    const value = params[key]
    return typeof value === 'string' ? value.slice(0, 2000) : ''
  }
  const show = one('show')
  return {
    q: one('q'),
    show: show === 'done' || show === 'all' ? show : 'open',
    state: one('state').split(',').filter(Boolean),
    assignee: one('assignee'),
    priority: one('priority'),
    tag: one('tag'),
    filters: readFilters(one('filters')),
    sort: one('sort'),
    after: one('after'),
    trash: one('trash') === 'true',
  }
}

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

function readFilters(text: string): ListFilter[] {
  if (text === '') return []
  try {
    const read = z.array(filterSchema).max(MOST_FILTERS).safeParse(JSON.parse(text))
    return read.success ? read.data : []
  } catch {
    return []
  }
}
