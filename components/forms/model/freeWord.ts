/** The word itself, or with the least number behind it that makes it differ from all taken ones, in `max` characters. */
export function freeWord(word: string, taken: Iterable<string>, max: number, joint = ''): string {
  const used = new Set(taken)
  let free = word
  for (let count = 2; used.has(free); count++) {
    const tail = `${joint}${count}`
    free = word.slice(0, max - tail.length) + tail
  }
  return free
}
