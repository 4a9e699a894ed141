/** A thing that the search found; `href` is a path of the portal. */
export type Found = {
  kind: string
  id: string
  title: string
  detail: string | null
  href: string
  icon: string | null
  status: string | null
}

/** The hits of an answer of the search; what is not one is left out. */
export function readFound(body: unknown): Found[] {
  if (typeof body !== 'object' || body === null || !('docs' in body) || !Array.isArray(body.docs)) return []
  return body.docs.flatMap((doc: unknown): Found[] => {
    if (typeof doc !== 'object' || doc === null) return []
    const row = doc as Record<string, unknown>
    const text = (key: string) => (typeof row[key] === 'string' ? row[key] : null)
    const [kind, id, title, href] = [text('kind'), text('id'), text('title'), text('href')]
    // Only ways within this site are ways that the search may send people.
    if (kind === null || id === null || title === null || !href?.startsWith('/') || href.startsWith('//'))
      return []
    return [{ kind, id, title, href, detail: text('detail'), icon: text('icon'), status: text('status') }]
  })
}
