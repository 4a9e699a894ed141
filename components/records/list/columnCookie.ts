/** Where the chosen columns of a list are kept: on this device, for this person, sent to the pages of the type alone. */
export const COLUMN_COOKIE = 'steward-columns'

const MOST = 20

/** The cookie that keeps the columns that somebody chose for a type; a year. */
export function columnCookie(typeSlug: string, personId: string, columns: readonly string[]): string {
  const value = encodeURIComponent([personId, ...columns.slice(0, MOST)].join('|'))
  return `${COLUMN_COOKIE}=${value}; path=/records/${typeSlug}; max-age=31536000; samesite=lax`
}

/** The columns that this person chose, of those there are; null when nothing, or somebody else's, is kept. */
export function readColumnCookie(
  value: string | undefined,
  personId: string,
  known: readonly string[],
): string[] | null {
  if (value === undefined) return null
  const [person, ...columns] = value.split('|')
  if (person !== personId) return null
  return columns.filter((column) => known.includes(column)).slice(0, MOST)
}
