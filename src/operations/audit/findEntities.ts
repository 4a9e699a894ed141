import type { PayloadRequest, TypedUser } from 'payload'
import { canonicalId } from '@/src/platform/canonicalId'

/**
 * The ids that a text stands for: an id itself, else the rows of every collection whose title is exactly this
 * (a request's number, an address, a slug). For auditors, who see every entity in the trail.
 */
export async function findEntities(
  req: PayloadRequest,
  text: string,
  entityType: string | undefined,
): Promise<string[]> {
  const id = canonicalId(text)
  if (id !== null) return [id]
  const spellings = [...new Set([text, text.toLowerCase(), text.toUpperCase()])]
  const ids: string[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    if (entityType !== undefined && config.slug !== entityType) continue
    const title = config.admin.useAsTitle
    const field = config.flattenedFields.find(({ name }) => name === title)
    if (title === undefined || (field?.type !== 'text' && field?.type !== 'email')) continue
    const { docs } = await req.payload.db.find<TypedUser>({
      collection: config.slug,
      where: { [title]: { in: spellings } },
      limit: 20,
      pagination: false,
      req,
    })
    ids.push(...docs.map((doc) => String(doc.id)))
  }
  return ids
}
