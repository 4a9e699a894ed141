/** What is being typed after an @ that begins a word, up to the caret; null where no one is being named. */
export function mentionAt(text: string, caret: number): { from: number; words: string } | null {
  const found = /(?:^|[\s(])@([\p{L}\p{M}'’.-]{0,40}(?: [\p{L}\p{M}'’.-]{0,40})?)$/u.exec(
    text.slice(0, caret),
  )
  if (!found) return null
  const words = found[1] ?? ''
  return { from: caret - words.length - 1, words }
}
