import { queueFilterSchema, type QueueFilter } from './queueFilterSchema'

/** The filter in an address, without what cannot be read: an old link still opens. */
export function readQueueFilter(params: Record<string, string | string[] | undefined>): QueueFilter {
  const filter: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(queueFilterSchema.shape)) {
    const value = params[key]
    if (typeof value !== 'string' || value === '') continue
    const parsed = schema.safeParse(value)
    const empty = Array.isArray(parsed.data) && parsed.data.length === 0
    if (parsed.success && parsed.data !== '' && !empty) filter[key] = parsed.data
  }
  return filter
}
