import { z } from 'zod'
import type { ListFilter, ListQuery } from './listQuery'

const filterSchema = z.object({
  field: z.string().min(1).max(80),
  op: z.enum(['equals', 'notEquals', 'in', 'contains', 'greaterThan', 'lessThan', 'isEmpty', 'notEmpty']),
  value: z.unknown().optional(),
})

type Params = Readonly<Record<string, string | string[] | undefined>>

const MOST_FILTERS = 10

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

function readFilters(text: string): ListFilter[] {
  if (text === '') return []
  try {
    const read = z.array(filterSchema).max(MOST_FILTERS).safeParse(JSON.parse(text))
    return read.success ? read.data : []
  } catch {
    return []
  }
}
