/** `Steward <steward@example.org>` or a bare address, as name and address. */
export function parseSender(text: string): { name: string; address: string } {
  const named = /^(.*)<([^<>]+)>\s*$/.exec(text)
  const name = (named?.[1] ?? '').trim().replace(/^"(.*)"$/, '$1')
  return { name: name || 'Steward', address: (named?.[2] ?? text).trim() }
}
