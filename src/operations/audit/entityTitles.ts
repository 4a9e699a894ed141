import type { PayloadRequest, TypedUser } from 'payload'

type Entity = { entityType: string; entityId: string | null }

/** What the rows behind events are called today, by `type:id`; a row that is gone has no name left. */
export async function entityTitles(
  req: PayloadRequest,
  entities: readonly Entity[],
): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<string>>()
  for (const { entityType, entityId } of entities) {
    if (entityId === null || !(entityType in req.payload.collections)) continue
    wanted.set(entityType, (wanted.get(entityType) ?? new Set()).add(entityId))
  }
  const titles = new Map<string, string>()
  for (const [slug, ids] of wanted) {
    const config = req.payload.collections[slug as keyof typeof req.payload.collections].config
    const title = slug === 'employees' ? 'name' : config.admin.useAsTitle
    if (!title || title === 'id') continue
    const { docs } = await req.payload.db.find<TypedUser>({
      collection: config.slug,
      where: { id: { in: [...ids] } },
      limit: ids.size,
      pagination: false,
      req,
    })
    for (const doc of docs) {
      const value = (doc as unknown as Record<string, unknown>)[title]
      if (typeof value === 'string' && value !== '') titles.set(`${slug}:${doc.id}`, value)
    }
  }
  return titles
}
