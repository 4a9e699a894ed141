const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')

/**
 * How well a typed phrase fits some texts, most important first: 0 when a typed word occurs in none of them, else
 * up to 1, more when it begins a text or a word, and in an earlier text. Accents and case do not matter.
 */
export function matchWords(typed: string, texts: readonly string[]): number {
  const words = plain(typed).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return 1
  const hay = texts.map(plain)
  let sum = 0
  for (const word of words) {
    let best = 0
    hay.forEach((text, index) => {
      const at = text.indexOf(word)
      if (at < 0) return
      const fit = at === 0 ? 1 : /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 0.5 : 0.9
      best = Math.max(best, fit / (1 + index))
    })
    if (best === 0) return 0
    sum += best
  }
  return sum / words.length
}
