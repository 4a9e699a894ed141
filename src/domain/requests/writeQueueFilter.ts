import { QUEUE_FILTER_KEYS } from './queueFilterKeys'
import type { QueueFilter } from './queueFilterSchema'

/** The filter as the query of an address, always in the same order; '' for everything in the usual order. */
export function writeQueueFilter(filter: QueueFilter): string {
  const pairs = QUEUE_FILTER_KEYS.flatMap((key) => {
    const value = filter[key]
    const text = Array.isArray(value) ? value.join(',') : (value ?? '')
    return text === '' || (key === 'sort' && text === 'due') ? [] : [`${key}=${encodeURIComponent(text)}`]
  })
  return pairs.join('&').replaceAll('%2C', ',')
}
