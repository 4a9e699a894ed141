/** `Building A` -> `building-a`: the stored value for an option's label; the label itself when it has no letters. */
export function deriveValue(label: string): string {
  const plain = label
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\p{Mark}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return (plain || label.trim()).slice(0, 200)
}
