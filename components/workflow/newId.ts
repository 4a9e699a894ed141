const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** `approval-k3x9qd2f`: random enough that two people drawing at once, or a paste between forms, never meet. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `${prefix}-${Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')}`
}
