/** At most two letters of a name: first and last word. `?` when there is none. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const first = words[0]
  if (first === undefined) return '?'
  const last = words.length > 1 ? words[words.length - 1] : undefined
  const letters = [first, ...(last === undefined ? [] : [last])].map((word) => Array.from(word)[0] ?? '')
  return letters.join('').toLocaleUpperCase('en')
}
