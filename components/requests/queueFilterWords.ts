import type { QueueFilter } from '@/src/domain/requests/queueFilterSchema'

type Words = Readonly<Record<string, string>>

export const queueWhys: Words = {
  role: 'My role',
  person: 'Me by name',
  delegation: 'For somebody else',
  fallback: 'Nobody else could',
}
export const queuePriorities: Words = { urgent: 'Urgent', high: 'High', medium: 'Medium', low: 'Low' }
export const queueAges: Words = {
  1: 'Waiting over a day',
  3: 'Waiting over 3 days',
  7: 'Waiting over a week',
  14: 'Waiting over 2 weeks',
}
export const queueSorts: Words = {
  due: 'Due first',
  oldest: 'Waiting longest',
  newest: 'Newest first',
  priority: 'Most urgent',
  requester: 'By requester',
  form: 'By form',
}

export type QueueChip = { key: keyof QueueFilter; value: string; label: string }

/** What narrows the list, one line for each choice; `names` are titles and people by their value. */
export function queueChips(filter: QueueFilter, names: Words): QueueChip[] {
  const each = (key: 'form' | 'category' | 'requester' | 'why' | 'priority', words: Words) =>
    (filter[key] ?? []).map((value) => ({ key, value, label: words[value] ?? value }))
  return [
    ...(filter.q ? [{ key: 'q' as const, value: filter.q, label: `“${filter.q}”` }] : []),
    ...each('form', names),
    ...each('category', names),
    ...each('requester', names),
    ...each('why', queueWhys),
    ...each('priority', queuePriorities),
    ...(filter.overdue ? [{ key: 'overdue' as const, value: 'true', label: 'Overdue' }] : []),
    ...(filter.age ? [{ key: 'age' as const, value: filter.age, label: queueAges[filter.age]! }] : []),
  ]
}
