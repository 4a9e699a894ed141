import type { QueueItem } from './QueueItem'

/** The id of a line in the page, by which the keys find it. */
export function queueRowId(item: QueueItem): string {
  return `queue-row-${item.step.id}`
}
