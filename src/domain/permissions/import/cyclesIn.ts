/** The ids that lie on a circle of parents. */
export function cyclesIn(parents: ReadonlyMap<string, string | null>): Set<string> {
  const settled = new Set<string>()
  const circular = new Set<string>()
  for (const start of parents.keys()) {
    const trail: string[] = []
    const places = new Map<string, number>()
    let at: string | null = start
    while (at !== null && !settled.has(at) && !places.has(at)) {
      places.set(at, trail.length)
      trail.push(at)
      at = parents.get(at) ?? null
    }
    const entry = at === null ? undefined : places.get(at)
    if (entry !== undefined) trail.slice(entry).forEach((id) => circular.add(id))
    trail.forEach((id) => settled.add(id))
  }
  return circular
}
