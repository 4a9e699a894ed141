import type { PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'
import type { Effect } from '@/src/domain/workflow/Effect'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { writeLater } from '@/src/platform/writeLater'
import { parseStepKey } from './parseStepKey'
import type { LockedRun } from './Run'
import { seatsOf } from './seatsOf'
import { stepPeople } from './stepPeople'

/**
 * Writes a transition: the state of the run and every row that follows from it, which are an index of the state.
 * `fresh` makes the row of the run; otherwise its state is replaced.
 */
export async function writeTransition(
  req: PayloadRequest,
  run: LockedRun,
  effects: readonly Effect[],
  now: number,
  fresh: boolean,
): Promise<void> {
  const opened = new Map<string, Record<string, unknown>>()
  const seated: Record<string, unknown>[] = []
  const voted: Record<string, unknown>[] = []
  const closed: Record<string, unknown>[] = []
  for (const effect of effects) {
    if (effect.type === 'stepOpened') {
      const node = run.definition.nodes.find(({ id }) => id === effect.nodeId)
      if (!node) throw new Error(`The workflow has no step ${effect.nodeId}.`)
      const id = newId()
      const asks = node.type === 'approval' || node.type === 'fulfillment'
      if (asks) run.people ??= await stepPeople(req, run.definition, run.facts)
      const { found, seats } =
        asks && run.people
          ? seatsOf(node, run.people, { added: [], removed: [] }, now)
          : { found: undefined, seats: [] }
      seated.push(...seats.map((seat) => ({ step: id, ...seat })))
      opened.set(effect.key, {
        id,
        status: 'open',
        nodeId: node.id,
        type: node.type,
        label: labelOf(node),
        round: effect.round,
        since: iso(now),
        due: effect.dueAt === undefined ? null : iso(effect.dueAt),
        fallback: found?.fallback ?? null,
        understaffed: found?.understaffed ?? false,
      })
    } else if (effect.type === 'voteCast') {
      const { decider, seat, byRule, action, comments = null, at } = effect.decision
      const people = byRule ? { decider: null, seat: null } : { decider, seat }
      voted.push({ ...parseStepKey(effect.key), ...people, action, comments, at: iso(at) })
    } else if (effect.type === 'stepClosed') {
      const by = run.state.steps.find(({ key }) => key === effect.key)?.closed?.by ?? null
      const end = { status: effect.status, at: iso(now), by }
      // One statement sees the rows of before it: what opens and closes at once is written closed.
      const same = opened.get(effect.key)
      if (same) Object.assign(same, end)
      else closed.push({ ...parseStepKey(effect.key), ...end })
    }
  }
  const { state, adapter, facts } = run
  await writeLater(req, 'write_runs', [
    {
      run: run.id,
      kind: adapter.kind,
      subject: facts.id,
      ...(fresh ? { definition: run.definition } : {}),
      state,
      status: state.status,
      round: state.round,
      opened: [...opened.values()],
      seated,
      voted,
      closed,
    },
  ])
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
