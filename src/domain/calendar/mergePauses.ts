/** Time in which the clock stands, epoch ms; `to` is null while it still does. */
export type Pause = { from: number; to: number | null }

/** Pauses by start, without empty ones, overlapping ones joined; an open one ends at Infinity. */
export function mergePauses(pauses: readonly Pause[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = []
  const closed = pauses
    .map(({ from, to }) => ({ from, to: to ?? Infinity }))
    .filter(({ from, to }) => from < to)
  for (const pause of closed.sort((left, right) => left.from - right.from)) {
    const last = merged.at(-1)
    if (last && pause.from <= last.to) last.to = Math.max(last.to, pause.to)
    else merged.push(pause)
  }
  return merged
}
