import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { Effect } from '../Effect'
import { completeNode } from '../engine/completeNode'
import { moveTokens } from '../engine/moveTokens'
import type { Run } from '../engine/Run'
import { takenEdges } from '../engine/takenEdges'
import { labelOf } from '../labelOf'
import type { RunState, Step } from '../RunState'
import { carryOpen } from './carryOpen'
import type { MigratedStep } from './MigratedStep'

type Placed = {
  /** Keys of the old steps that have a place, and what each step became. */
  placed: ReadonlySet<string>
  steps: MigratedStep[]
  effects: Effect[]
  renamed: [from: string, to: string][]
}

const DONE = new Set<Step['status']>(['approved', 'rejected', 'fulfilled', 'skipped'])

/** The steps whose result counts where the run stands, by the node of the new version that takes their place. */
function imagesOf(before: RunState, mapping: Readonly<Record<string, string>>): Map<string, Step> {
  const images = new Map<string, Step>()
  if (before.status !== 'running') return images
  for (const step of before.steps) {
    const target = Object.hasOwn(mapping, step.nodeId) ? mapping[step.nodeId] : undefined
    const mark = before.nodes[step.nodeId]?.mark
    const counts = (step.status === 'open' && mark === 'open') || (DONE.has(step.status) && mark === 'done')
    // Later rounds stand behind earlier ones, so the last activation of a node wins.
    if (target && counts) images.set(target, step)
  }
  return images
}

/**
 * Plays the run on the new graph of `run`, whose state is blank: every step that opens takes the result of its image,
 * is passed when something of the past lies behind it, and else is new. Changes `run`.
 */
export function placeSteps(
  run: Run,
  before: RunState,
  mapping: Readonly<Record<string, string>>,
  actor: string,
): Placed | Refusal {
  const images = imagesOf(before, mapping)
  const result: Placed & { placed: Set<string> } = { placed: new Set(), steps: [], effects: [], renamed: [] }
  const seen = new Set<Step>()
  const passed: Step[] = []
  const leadsTo = (id: string, ids: Iterable<string>) => {
    const reach = run.graph.reach(id)
    return [...ids].some((other) => other !== id && reach.has(other))
  }
  if (before.status !== 'running') return result

  for (;;) {
    run.effects = []
    moveTokens(run)
    const opened = run.effects
    const fresh = run.state.steps.filter((step) => !seen.has(step))
    if (fresh.length === 0) break
    for (const step of fresh) {
      seen.add(step)
      const own = opened.filter((effect) => 'key' in effect && effect.key === step.key)
      const image = images.get(step.nodeId)
      if (image) {
        result.placed.add(image.key)
        const ended = carry(step, image)
        if (ended) return ended
        if (image.key !== step.key) result.renamed.push([image.key, step.key])
        result.steps.push({ from: image.key, to: step.key, kind: 'kept' })
      } else if (leadsTo(step.nodeId, images.keys())) {
        passed.push(step)
        step.status = 'skipped'
        step.closed = { by: actor, at: run.now, action: 'migrated' }
        delete step.overdueAt
        completeNode(run, step.nodeId)
        result.steps.push({ from: null, to: step.key, kind: 'skipped' })
      } else {
        result.effects.push(...own)
        result.steps.push({ from: null, to: step.key, kind: 'new' })
      }
    }
  }
  const keptKeys = new Set(result.steps.filter(({ kind }) => kind === 'kept').map(({ to }) => to))
  const kept = run.state.steps.filter(({ key }) => keptKeys.has(key)).map(({ nodeId }) => nodeId)
  const needless = passed.find((step) => !leadsTo(step.nodeId, kept))
  if (needless) {
    return refuse(
      'cannot_map',
      `The new version asks “${labelOf(run.graph.node(needless.nodeId)!)}” first and then leads past everything that was done. Map the steps differently.`,
      { data: { nodeId: needless.nodeId } },
    )
  }
  return result

  function carry(step: Step, image: Step): Refusal | undefined {
    step.round = image.round
    step.key = `${step.nodeId}:${image.round}`
    step.since = image.since
    step.decisions = image.decisions.map((decision) => ({ ...decision }))
    if (image.status === 'open') {
      result.effects.push(...carryOpen(run, step, image))
      return undefined
    }
    const node = run.graph.node(step.nodeId)!
    step.status = image.status
    if (image.closed) step.closed = image.closed
    if (image.dueAt === undefined) delete step.dueAt
    else step.dueAt = image.dueAt
    delete step.overdueAt
    const outcome = image.status === 'approved' || image.status === 'rejected' ? image.status : undefined
    if (outcome === 'rejected' && takenEdges(run.graph, node, outcome, run.state.facts).size === 0) {
      return refuse(
        'would_end',
        `“${labelOf(node)}” was rejected, which ends a request of the new version.`,
        { data: { nodeId: step.nodeId } },
      )
    }
    completeNode(run, step.nodeId, outcome)
    return undefined
  }
}
