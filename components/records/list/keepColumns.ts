import { columnCookie } from './columnCookie'

/** Keeps the columns that somebody chose for a type on this device. */
export function keepColumns(typeSlug: string, personId: string, columns: readonly string[]): void {
  document.cookie = columnCookie(typeSlug, personId, columns)
}
