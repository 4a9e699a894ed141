import type { WorkflowDefinition } from '../definitionSchema'
import type { RunState, Step } from '../RunState'

/**
 * The steps of before that only tell what was, under keys that no step of the new version can ever get: one that the
 * current round might still activate must find its own key free.
 */
export function setAside(
  before: RunState,
  placed: ReadonlySet<string>,
  mapping: Readonly<Record<string, string>>,
  to: WorkflowDefinition,
  kept: readonly Step[],
): { steps: Step[]; renamed: [from: string, to: string][] } {
  const nodes = new Set(to.nodes.map(({ id }) => id))
  const taken = new Set(kept.map(({ key }) => key))
  const renamed: [string, string][] = []
  const steps = before.steps
    .filter(({ key }) => !placed.has(key))
    .map((step) => {
      const target = Object.hasOwn(mapping, step.nodeId) ? mapping[step.nodeId] : undefined
      let nodeId = target || step.nodeId
      while (taken.has(`${nodeId}:${step.round}`) || (step.round >= before.round && nodes.has(nodeId))) {
        nodeId += '~'
      }
      const key = `${nodeId}:${step.round}`
      taken.add(key)
      if (key !== step.key) renamed.push([step.key, key])
      return { ...step, nodeId, key }
    })
  return { steps, renamed }
}
