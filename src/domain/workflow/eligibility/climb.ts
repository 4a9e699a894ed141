/** How often a vacant, inactive or excluded place is passed on upwards before the fallback is asked. */
const MAX_STEPS = 10

/**
 * Goes up a line from `first` until somebody fits. `personAt` names who sits at a place, `above` the next place.
 * A line that bites its own tail, or is longer than ten steps, ends without anybody.
 */
export function climb(
  first: string | undefined,
  line: {
    personAt: (place: string) => string | undefined
    above: (place: string) => string | undefined
    fits: (person: string) => boolean
  },
): string | undefined {
  const seen = new Set<string>()
  let place = first
  while (place !== undefined && !seen.has(place) && seen.size <= MAX_STEPS) {
    seen.add(place)
    const person = line.personAt(place)
    if (person !== undefined && line.fits(person)) return person
    place = line.above(place)
  }
  return undefined
}
