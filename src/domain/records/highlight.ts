/** Characters before the first hit that are shown, and of the whole cutting. */
const [LEAD, SHOWN] = [40, 200]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]!)

/**
 * A cutting of a text around what was searched for, as HTML: the text escaped, the hits in `<mark>`. A hit is the
 * beginning of a word. Null where the text has none.
 */
export function highlight(text: string, search: string): string | null {
  const words = search.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}_'-]*/gu) ?? []
  if (words.length === 0) return null
  // Of letters, digits, underscores, apostrophes and hyphens, none of which means anything to a pattern here.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})[\\p{L}\\p{N}]*`, 'giu')
  const whole = text.normalize('NFC')
  const first = whole.search(pattern)
  if (first < 0) return null
  const from = Math.max(0, first - LEAD)
  const cutting = whole.slice(from, from + SHOWN)
  let html = ''
  let at = 0
  for (const hit of cutting.matchAll(pattern)) {
    html += `${escaped(cutting.slice(at, hit.index))}<mark>${escaped(hit[0])}</mark>`
    at = hit.index + hit[0].length
  }
  html += escaped(cutting.slice(at))
  return `${from > 0 ? '…' : ''}${html}${from + SHOWN < whole.length ? '…' : ''}`
}
