export type Timing = { best: number; median: number; p95: number; p99: number; runs: number }

/** Best, median and p99 of samples of any unit. */
export function summary(samples: number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { best: at(0), median: at(0.5), p95: at(0.95), p99: at(0.99), runs: sorted.length }
}

/**
 * Nanoseconds of one call of something too short for a clock: rounds over all questions, timed as a whole. At least
 * `rounds` rounds, or as many as fit into two seconds when one takes long; the first is for warming up.
 */
export function perCall(
  questions: number,
  ask: (at: number) => boolean,
  rounds = 40,
): Timing & { yes: number } {
  const samples: number[] = []
  let yes = 0
  const end = performance.now() + 2000
  for (let round = 0; round <= rounds && (round < 2 || performance.now() < end); round += 1) {
    yes = 0
    const start = performance.now()
    for (let at = 0; at < questions; at += 1) if (ask(at)) yes += 1
    if (round > 0) samples.push(((performance.now() - start) * 1e6) / questions)
  }
  return { ...summary(samples), yes }
}

/** Milliseconds of each of `times` calls, one after the other. */
export async function eachCall(times: number, call: (at: number) => unknown): Promise<Timing> {
  const samples: number[] = []
  for (let at = 0; at < times; at += 1) {
    const start = performance.now()
    await call(at)
    samples.push(performance.now() - start)
  }
  return summary(samples)
}

/** Bytes that `make` leaves behind, garbage collected before and after. Keep what it answers until you have the number. */
export async function weigh<Made>(make: () => Promise<Made> | Made): Promise<{ made: Made; bytes: number }> {
  const used = () => {
    globalThis.gc?.()
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = used()
  const made = await make()
  return { made, bytes: used() - before }
}
