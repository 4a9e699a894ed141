/** The topic of everything that is said about one step of one run; `key` is the engine's. */
export function stepTopic(run: string, key: string): string {
  return `step:${run}:${key}`
}
