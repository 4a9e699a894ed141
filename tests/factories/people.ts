import { person } from './person'

/** So many people with the same rights, one after the other: hashing passwords takes a core each. */
export async function people(
  count: number,
  given: Parameters<typeof person>[0],
): Promise<{ who: string; id: string }[]> {
  const made = []
  for (let index = 0; index < count; index += 1) made.push(await person(given))
  return made
}
