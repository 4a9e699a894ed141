/** Something that is fetched when it is first wanted, so that no page carries it before. */
export type Part<T> = {
  /** What was fetched; null before. */
  get: () => T | null
  /** Fetches it, once; null when it cannot be had now, and then asking again tries again. */
  fetch: () => Promise<T | null>
}

export function createPart<T>(load: () => Promise<T>): Part<T> {
  let value: T | null = null
  let pending: Promise<T | null> | null = null
  return {
    get: () => value,
    fetch: () =>
      (pending ??= load().then(
        (loaded) => (value = loaded),
        () => (pending = null),
      )),
  }
}
