/** Merges a patch and drops what it sets to undefined, so that "not said" and "never said" are stored alike. */
export function patchObject<T extends object>(value: T, patch: Readonly<Record<string, unknown>>): T {
  const merged = { ...value, ...patch }
  return Object.fromEntries(Object.entries(merged).filter(([, part]) => part !== undefined)) as T
}
