type Person = { active: boolean; manager: string | null }

/** As many managers above each other as are asked; a circle ends here too. */
const HIGHEST = 10

/**
 * Who reviews the rights of one person: somebody of `pool` where there is one (always the same for the same person),
 * else the nearest active manager above them. Never themselves. Null: the administrators.
 */
export function chooseReviewer(
  employee: string,
  pool: readonly string[],
  people: ReadonlyMap<string, Person>,
): string | null {
  const others = [...pool].filter((id) => id !== employee && people.get(id)?.active === true).sort()
  if (others.length > 0) return others[spread(employee) % others.length]!
  let at = people.get(employee)?.manager ?? null
  for (let step = 0; at !== null && step < HIGHEST; step += 1) {
    const manager = people.get(at)
    if (at !== employee && manager?.active) return at
    at = manager?.manager ?? null
  }
  return null
}

function spread(text: string): number {
  return [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7)
}
