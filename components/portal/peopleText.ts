/** Names as a sentence holds them: `Mona`, `Mona or Ida`, `Mona, Ida or 3 others`. Empty without names. */
export function peopleText(names: readonly string[], word: 'and' | 'or', limit = 3): string {
  const shown = names.length > limit ? names.slice(0, limit - 1) : names.slice()
  const rest = names.length - shown.length
  const parts = rest > 0 ? [...shown, `${rest} others`] : shown
  if (parts.length <= 1) return parts[0] ?? ''
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1]}`
}
