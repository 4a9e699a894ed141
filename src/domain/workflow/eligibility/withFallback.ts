export type Tier = { reason: string; holders: readonly string[] }

/**
 * Adds the tiers one after the other while fewer than `needed` people may act. `used` says that at least one of them
 * added somebody, `reason` which. Still short means understaffed: shown and reported, never lowered.
 */
export function withFallback(
  candidates: readonly string[],
  needed: number,
  tiers: readonly Tier[],
): { candidates: string[]; fallback?: { used: true; reason: string }; understaffed: boolean } {
  const found = new Set(candidates)
  const reasons: string[] = []
  for (const tier of tiers) {
    if (found.size >= needed) break
    const before = found.size
    for (const holder of tier.holders) found.add(holder)
    if (found.size > before) reasons.push(tier.reason)
  }
  return {
    candidates: [...found].sort(),
    ...(reasons.length > 0 ? { fallback: { used: true as const, reason: reasons.join('; ') } } : {}),
    understaffed: found.size < needed,
  }
}
