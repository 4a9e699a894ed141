/** The length that a person counts: an emoji is one character although JavaScript stores two units. */
export function textLength(text: string): number {
  return Array.from(text).length
}
