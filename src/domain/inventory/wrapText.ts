/**
 * A text in lines that `fits`, `most` of them; what is left over ends in an ellipsis. Breaks anywhere, because
 * identifiers have no words; one character stands on a line whether it fits or not.
 */
export function wrapText(text: string, most: number, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let rest = [...text]
  while (rest.length > 0 && lines.length < most) {
    let count = rest.length
    while (count > 1 && !fits(rest.slice(0, count).join(''))) count -= 1
    const cut = lines.length === most - 1 && count < rest.length
    lines.push(
      cut ? `${rest.slice(0, Math.max(1, count - 1)).join('')}…` : rest.slice(0, count).join('').trim(),
    )
    rest = rest.slice(count)
  }
  return lines
}
