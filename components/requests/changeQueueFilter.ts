import type { QueueFilter } from '@/src/domain/requests/queueFilterSchema'

/** The filter with one choice made or taken back; kinds that hold several keep the others. */
export function changeQueueFilter(
  filter: QueueFilter,
  key: keyof QueueFilter,
  value: string,
  chosen: boolean,
): QueueFilter {
  const { [key]: before, ...rest } = filter
  if (key === 'q' || key === 'age' || key === 'overdue' || key === 'sort')
    return chosen && value !== '' ? { ...rest, [key]: value } : rest
  const others = (Array.isArray(before) ? before : []).filter((one) => one !== value)
  const next = chosen ? [...others, value] : others
  return next.length > 0 ? { ...rest, [key]: next } : rest
}
