import type { PayloadRequest } from 'payload'

/** What somebody was about to do in the administration, and may not. */
export type ClosedPlace = { collection: string; verb: 'read' | 'create' }

/**
 * Whether a page of a collection (`collections`, its slug, what follows) is closed to whoever asks, altogether. Payload
 * answers such a page as missing. What is not there, and a single row out of reach, stay missing.
 */
export async function closedPlace(
  req: PayloadRequest,
  segments: readonly string[],
): Promise<ClosedPlace | null> {
  const [first, collection, then] = segments
  const config =
    first === 'collections'
      ? req.payload.config.collections.find(({ slug }) => slug === collection)
      : undefined
  if (!config || config.admin.hidden === true) return null
  for (const verb of then === 'create' ? (['read', 'create'] as const) : (['read'] as const)) {
    if ((await config.access[verb]({ req })) === false) return { collection: config.slug, verb }
  }
  return null
}
