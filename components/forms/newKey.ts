/** A key for something in the editor; it is never stored, so that it need only differ within the page. */
export function newKey(): string {
  return crypto.randomUUID()
}
