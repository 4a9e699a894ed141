const MAX_LINES = 500

/** The lines of a copied list that hold something, bullets and numbering taken off; 500 at most. */
export function pastedLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .slice(0, MAX_LINES)
}
