import { listParams, type ListQuery } from './listQuery'

/** The address of a list that is asked for something else; another question begins at its first page. */
export function listHref(base: string, query: ListQuery, change: Partial<ListQuery> = {}): string {
  const text = listParams({ ...query, after: '', ...change }).toString()
  return text === '' ? base : `${base}?${text}`
}
