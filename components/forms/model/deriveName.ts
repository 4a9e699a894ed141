/** `Start date (planned)` -> `startDatePlanned`: a legal field name from a label, '' when the label has no letters. */
export function deriveName(label: string): string {
  const words = label
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\p{Mark}'’]/gu, '')
    .split(/[^a-zA-Z0-9]+/)
    .filter((word) => word !== '')
  const joined = words
    .map((word, index) => (index === 0 ? lowered(word) : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
  return joined.replace(/^\d+/, '').slice(0, 60)
}

/** `VPN` -> `vpn`, `Reason` -> `reason`. */
function lowered(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1)
}
