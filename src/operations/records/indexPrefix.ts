/** How the names of all indexes of a record type begin. */
export function indexPrefix(id: string): string {
  return `rf_${id.replaceAll('-', '').slice(-12)}_`
}
