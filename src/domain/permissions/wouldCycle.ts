/**
 * Whether giving `id` the parent `newParent` closes a circle. For roles, groups, resources, departments and line
 * managers alike; `parentOf` answers from the rows before the change. A circle that is already there and does not
 * touch `id` ends the walk and is not this write's fault.
 */
export function wouldCycle(
  parentOf: (id: string) => string | null,
  id: string,
  newParent: string | null,
): boolean {
  const seen = new Set<string>()
  for (let at = newParent; at !== null && !seen.has(at); at = parentOf(at)) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}
