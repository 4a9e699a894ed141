import type { DueIn } from '../dueInSchema'
import type { Run } from './Run'

const HOUR = 3_600_000

/** The instant at which `span`, begun at `from`, is over. */
export function dueAt(run: Pick<Run, 'options'>, span: DueIn, from: number, nodeId: string): number {
  const elapsed = span.duration * (span.unit === 'days' ? 24 * HOUR : HOUR)
  return run.options.dueOf?.(span, from, nodeId) ?? from + elapsed
}
