/** Text as one line, for subjects: line ends and control characters in a mail header would begin another header. */
export function oneLine(text: string, most = 200): string {
  const line = [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()]
  return line.length > most ? `${line.slice(0, most - 1).join('')}…` : line.join('')
}
