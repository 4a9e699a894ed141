import type { ListQuery } from './listQuery'

/** What the server is asked for by the address of a list: the parameters of its list, as texts. */
export function serverQuery(type: string, query: ListQuery): Record<string, string> {
  const { show, state, filters, trash, q, assignee, priority, tag, sort, after } = query
  const given = { q, assignee, priority, tag, sort, after }
  return {
    type,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
    ...(state.length > 0 ? { state: state.join(',') } : show === 'all' || trash ? {} : { kind: show }),
    ...(filters.length > 0 ? { filters: JSON.stringify(filters) } : {}),
    ...(trash ? { trash: 'true' } : {}),
  }
}
