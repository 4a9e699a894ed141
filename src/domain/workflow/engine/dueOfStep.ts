import { ownValue } from '@/src/domain/forms/ownValue'
import { readDate } from '@/src/domain/forms/readDate'
import type { NodeOf } from '../definitionSchema'
import { dueAt } from './dueAt'
import type { Run } from './Run'

/** A date that has passed, or was not given, is no reason to wait. */
const endOfWait = (run: Due, { id, data }: NodeOf<'timer'>, since: number): number => {
  if (data.until === undefined) return data.wait ? dueAt(run, data.wait, since, id) : since
  const date = ownValue(run.state.facts.values, data.until)
  const at = run.options.instantOf ? run.options.instantOf(date) : readDate(date)?.at
  return Math.max(since, at ?? since)
}

type Due = Pick<Run, 'options' | 'state'>

/** When a step that opened at `since` is due, or its wait over. A timer that waits for nothing is due at once. */
export function dueOfStep(
  run: Due,
  node: NodeOf<'approval' | 'fulfillment' | 'timer'>,
  since: number,
): number | undefined {
  if (node.type === 'timer') return endOfWait(run, node, since)
  return node.data.dueIn ? dueAt(run, node.data.dueIn, since, node.id) : undefined
}
