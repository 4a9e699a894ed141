/** The list with the item at `from` taken out and put in at `to`, both clamped to the list; the same list if nothing moves. */
export function moveItem<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const target = Math.max(0, Math.min(list.length - 1, to))
  const item = list[from]
  if (item === undefined || from === target) return list
  const rest = list.toSpliced(from, 1)
  return rest.toSpliced(target, 0, item)
}
