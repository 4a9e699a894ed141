import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { approverRule } from '@/src/domain/workflow/eligibility/approverRule'
import { ancestorsOf } from './ancestorsOf'

type StepRow = {
  id: string
  nodeId: string
  status: string
  /** Who is asked, each in their own or in somebody else's place. */
  candidates: readonly { id: string; seat: string }[]
  /** Who was taken off it; null when nobody was. */
  removed: readonly string[] | null
}
type Vote = { step: string; decider: { id: string }; seat: { id: string } }
type Rows<Step, Cast> = {
  definition: WorkflowDefinition
  resource: string
  steps: readonly Step[]
  decisions: readonly Cast[]
}

/**
 * The open steps of a run on which the actor may act, by what they may do there: those that ask them, in a place that
 * nobody has used, and those whose rule lets the right suffice, unless they were taken off. For buttons, from the rows
 * at hand: the command judges again, and whether they asked for it themselves is not asked here.
 */
export function usableSteps<Step extends StepRow>(
  actor: Actor,
  { definition, resource, steps, decisions }: Rows<Step, Vote>,
): { decide: Step[]; fulfill: Step[]; handOn: Step[] } {
  const usable: { decide: Step[]; fulfill: Step[]; handOn: Step[] } = { decide: [], fulfill: [], handOn: [] }
  const ancestors = ancestorsOf(actor.tree, resource)
  for (const step of steps) {
    const node = definition.nodes.find(({ id }) => id === step.nodeId)
    if (step.status !== 'open' || (node?.type !== 'approval' && node?.type !== 'fulfillment')) continue
    const places = step.candidates.filter(({ id }) => id === actor.id).map(({ seat }) => seat)
    const rule = approverRule(node, { resource, ancestors })
    const byRight =
      rule.kind === 'roles' &&
      rule.right !== null &&
      can(actor.rights, actor.tree, rule.right.resource, rule.right.action)
    if (node.type === 'fulfillment') {
      if (places.length > 0 || byRight) usable.fulfill.push(step)
      if (places.includes(actor.id)) usable.handOn.push(step)
      continue
    }
    const votes = decisions.filter((vote) => vote.step === step.id)
    if (votes.some(({ decider }) => decider.id === actor.id)) continue
    const used = new Set(votes.map(({ seat }) => seat.id))
    const own = byRight && !(step.removed ?? []).includes(actor.id) ? [actor.id] : []
    if ([...places, ...own].some((seat) => !used.has(seat))) usable.decide.push(step)
    if (places.includes(actor.id) && !used.has(actor.id) && approvalOf(node.data).allowDelegate)
      usable.handOn.push(step)
  }
  return usable
}
