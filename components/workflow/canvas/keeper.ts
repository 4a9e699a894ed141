/**
 * A function that answers a list in which every element that says the same as in the list before is the same object
 * (and the list itself, when nothing in it differs), so that of five hundred cards only the one that changed is drawn anew.
 */
export function keeper<T extends { id: string }>(): (parts: readonly T[]) => T[] {
  let known = new Map<string, { part: T; said: string }>()
  let list: T[] = []
  return (parts) => {
    known = new Map(
      parts.map((part) => {
        const said = JSON.stringify(part)
        const before = known.get(part.id)
        return [part.id, before?.said === said ? before : { part, said }]
      }),
    )
    const next = [...known.values()].map(({ part }) => part)
    if (next.length !== list.length || next.some((part, index) => part !== list[index])) list = next
    return list
  }
}
