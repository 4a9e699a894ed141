const pattern = /^[a-z][a-z0-9-]*$/

/** The shape of every slug in the resource tree, of roles and of groups. */
export function isSlug(word: string): boolean {
  return pattern.test(word)
}
