/** A text in parts, those that name somebody who was mentioned marked; the longest name at a place counts. */
export function mentionParts(
  text: string,
  mentions: readonly { name: string }[],
): { text: string; mention: boolean }[] {
  const names = mentions.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length)
  const parts: { text: string; mention: boolean }[] = []
  let plain = ''
  for (let at = 0; at < text.length;) {
    const name = names.find((one) => text.startsWith(one, at))
    if (name === undefined) {
      plain += text[at] ?? ''
      at += 1
      continue
    }
    if (plain !== '') parts.push({ text: plain, mention: false })
    parts.push({ text: name, mention: true })
    plain = ''
    at += name.length
  }
  if (plain !== '') parts.push({ text: plain, mention: false })
  return parts
}
