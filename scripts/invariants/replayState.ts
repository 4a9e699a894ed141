import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { Decision, Facts, RunState } from '@/src/domain/workflow/RunState'
import type { RunEvent } from '@/src/domain/workflow/RunEvent'
import { start } from '@/src/domain/workflow/start'
import { statusOf } from '@/src/domain/workflow/statusOf'
import { transition } from '@/src/domain/workflow/transition'
import { engineOptions } from '@/src/operations/workflow/engineOptions'
import type { RecordedRun } from './RecordedRun'

/** Acts that events repeat; after any other the state is no longer only theirs. */
const REPEATED = new Set(['submit', 'decide', 'fulfill', 'cancel', 'resubmit', 'overdue'])
/** What is said about a request and moves nothing. */
const SAID = new Set(['sla-warning', 'sla-breach'])

/** Why a run is not what its events make of it; null when it is, undefined when it cannot be said. */
export function replayState(run: RecordedRun): string | null | undefined {
  const rows = rowFault(run)
  if (rows) return rows
  const events = run.events.filter(({ action }) => !SAID.has(action))
  if (events.some(({ action }) => !REPEATED.has(action))) return undefined
  const { definition } = run
  const options = engineOptions({ calendar: run.calendar })
  const [submitted, ...others] = events
  if (submitted?.action !== 'submit') return 'its first event is not its submission'
  const keyOf = new Map(run.steps.map(({ id, key }) => [id, key]))
  const seatsOf = new Map(run.steps.map(({ key, seats }) => [key, seats]))
  let { state } = start(
    definition,
    factsWith(run.state.facts, submitted.changes?.data?.to),
    submitted.at,
    options,
  )
  for (const { at, actor, action, reason, changes } of others) {
    const told = changes?.step?.to
    const step = told?.step ?? keyOf.get(told?.id ?? '') ?? ''
    const event = eventOf()
    if (!event) return `its event ${action} names no step`
    const result = transition(definition, state, event, at, options)
    if (isRefusal(result)) return `the engine refuses its event ${action}: ${result.message}`
    state = result.state

    function eventOf(): RunEvent | null {
      switch (action) {
        case 'decide': {
          const vote = run.decisions.find((each) => keyOf.get(each.step) === step && each.decider === actor)
          const wanted = told?.action as Decision['action']
          return vote?.seat && actor && vote.action === wanted
            ? {
                type: 'decide',
                step,
                decider: actor,
                seat: vote.seat,
                action: wanted,
                eligible: [...new Set([...(seatsOf.get(step) ?? []), vote.seat])],
                ...(reason ? { comments: reason } : {}),
              }
            : null
        }
        case 'fulfill':
          return actor ? { type: 'fulfill', step, actor, ...(reason ? { comments: reason } : {}) } : null
        case 'cancel':
          return actor ? { type: 'cancel', actor, ...(reason ? { reason } : {}) } : null
        case 'resubmit':
          return { type: 'resubmit', facts: factsWith(run.state.facts, changes?.data?.to) }
        default:
          return { type: 'overdue', step }
      }
    }
  }
  if (canonicalJson(comparable(state)) !== canonicalJson(comparable(run.state)))
    return 'its events make another state of it than is stored'
  return statusOf(definition, state) === run.status
    ? null
    : `it is ${run.status} where its run says ${statusOf(definition, state)}`
}

/** Whether the rows of steps and decisions say what the state says. */
function rowFault({ state, steps, decisions }: RecordedRun): string | null {
  const known = new Map(steps.map((step) => [step.key, step]))
  if (steps.length !== state.steps.length)
    return `it has ${steps.length} rows of steps for ${state.steps.length} steps`
  for (const { key, status, since, decisions: votes } of state.steps) {
    const row = known.get(key)
    if (!row) return `its step ${key} has no row`
    if (row.status !== status) return `its step ${key} is ${status} and its row ${row.status}`
    if (row.since !== since) return `its step ${key} began at another time than its row says`
    const cast = decisions.filter(({ step }) => step === row.id)
    if (cast.length !== votes.length)
      return `its step ${key} has ${cast.length} rows of decisions for ${votes.length} votes`
    for (const vote of votes) {
      const same = cast.find(
        ({ decider, seat }) => vote.byRule || (decider === vote.decider && seat === vote.seat),
      )
      if (same?.action !== vote.action) return `a vote on its step ${key} has no row`
    }
  }
  return null
}

/** Answers as of an event beside what the state knows of requester and priority. */
function factsWith(facts: Facts, answers: Record<string, unknown> | undefined): Facts {
  if (!answers) return facts
  const kept = Object.entries(facts.values).filter(([name]) => name.includes('.'))
  return { ...facts, values: { ...answers, ...Object.fromEntries(kept) } }
}

/** Without when lateness is judged next: a worker that comes late counts from when it came. */
function comparable(state: RunState) {
  return {
    ...state,
    steps: state.steps.map(({ overdueAt, ...step }) => ({ ...step, judged: overdueAt !== undefined })),
  }
}
