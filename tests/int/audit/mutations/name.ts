let count = 0

/** A name that no other row has, which is a slug as well. */
export function name(prefix: string): string {
  count += 1
  return `${prefix}-${count}`
}
