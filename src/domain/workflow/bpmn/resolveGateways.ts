import { definitionLimits } from '../definitionLimits'
import type { WorkflowNode } from '../definitionSchema'
import type { BpmnElement } from './BpmnElement'
import type { BpmnLink } from './BpmnLink'
import type { Noter } from './BpmnNote'
import { elementParts } from './elementParts'

const { text, idOf, kindOf } = elementParts
const NO = /\b(no|not|reject\w*|den(y|ied)|declin\w*|refus\w*|nein|abgelehnt|ablehn\w*)\b/i
const BACK = /return\w*|rework|revis\w*|send back|changes|zurück|überarbeit\w*/i
const YES = /\b(yes|ok|approv\w*|accept\w*|grant\w*|ja|genehmigt|freigegeben)\b/i

const MOST_LINKS = 5 * definitionLimits.edges

type State = { nodes: Map<string, WorkflowNode>; links: BpmnLink[] }

const outcomeOf = (link: BpmnLink): 'approved' | 'rejected' | 'returned' | undefined => {
  const words = `${link.name} ${link.said}`
  if (BACK.test(words)) return 'returned'
  if (NO.test(words) || /(=|==)\s*"?false/i.test(link.said)) return 'rejected'
  if (YES.test(words) || /(=|==)\s*"?true/i.test(link.said)) return 'approved'
  return undefined
}

/** The outcomes of the ways out of a choice right behind an approval; undefined when they are no outcomes. */
function asOutcomes(outs: readonly BpmnLink[], otherwise: string | undefined) {
  const outcomes = outs.map((link) => outcomeOf(link) ?? (link.id === otherwise ? 'approved' : undefined))
  const open = outcomes.filter((outcome) => outcome === undefined).length
  if (open > 1 || outcomes.length === open) return undefined
  const told = outcomes.map((outcome) => outcome ?? (outcomes.includes('approved') ? undefined : 'approved'))
  return told.every((outcome) => outcome !== undefined) ? told : undefined
}

/** Replaces the ways into and out of a place by ways that pass it, each in the place of the one that came in. */
function passThrough(
  state: State,
  id: string,
  join: (into: BpmnLink, out: BpmnLink) => BpmnLink | undefined,
) {
  const outs = state.links.filter((link) => link.source === id)
  state.links = state.links.flatMap((link) => {
    if (link.target !== id) return link.source === id ? [] : [link]
    return outs.flatMap((out, index) => {
      const joined = join(link, out)
      return joined ? [{ ...joined, id: index === 0 ? link.id : `${link.id}-${index + 1}` }] : []
    })
  })
}

function resolveOne(state: State, gateway: BpmnElement, note: Noter): void {
  const id = idOf(gateway)
  const name = text(gateway, 'name') ?? ''
  const called = `The ${kindOf(gateway)}${name ? ` “${name}”` : ''}`
  const ins = state.links.filter((link) => link.target === id)
  const outs = state.links.filter((link) => link.source === id)
  const waits = gateway.$type === 'bpmn:ParallelGateway' || gateway.$type === 'bpmn:InclusiveGateway'
  const otherwise = elementParts.idOf(elementParts.one(gateway, 'default')) || undefined

  if (gateway.$type === 'bpmn:ExclusiveGateway' && outs.length > 1) {
    const [only] = ins
    const before = only && ins.length === 1 ? state.nodes.get(only.source) : undefined
    const alone = state.links.filter((link) => link.source === only?.source).length === 1
    const outcomes =
      before?.type === 'approval' && alone && !only?.own ? asOutcomes(outs, otherwise) : undefined
    if (outcomes) {
      passThrough(state, id, (into, out) => ({
        ...out,
        source: into.source,
        handle: outcomes[outs.indexOf(out)],
        condition: undefined,
      }))
      return
    }
    state.nodes.set(id, {
      id,
      type: 'condition',
      data: { label: name.slice(0, 200), ...(ins.length > 1 ? { join: 'any' } : {}) },
      position: { x: 0, y: 0 },
    })
    const open = outs.filter((link) => !link.said)
    const last = otherwise ?? (open.length === 1 ? open[0]?.id : undefined)
    state.links = state.links.map((link) =>
      link.source === id && link.id === last
        ? { ...link, handle: 'default', condition: undefined, said: '' }
        : link,
    )
    return
  }
  if (!waits && gateway.$type !== 'bpmn:ExclusiveGateway') {
    note(
      'changed',
      { id },
      `${called} has no counterpart. Its ways were connected as if all of them were taken.`,
    )
  }
  passThrough(state, id, (into, out) => {
    const source = state.nodes.get(into.source)
    if (source?.type === 'condition' && outs.indexOf(out) > 0) {
      note(
        'missing',
        { id, nodeId: into.source },
        `${called} splits a way of a choice, which takes one way only. Connect what follows “${out.name || out.target}” by hand.`,
      )
      return undefined
    }
    const own = into.own
    const condition = into.condition ?? (own ? undefined : out.condition)
    if (!own && into.condition && out.condition)
      note(
        'missing',
        { id, nodeId: into.source },
        `${called} asks a second question on a way that has one. Add it by hand.`,
      )
    return {
      ...into,
      target: out.target,
      name: into.name || out.name,
      said: into.said || out.said,
      ...(condition ? { condition } : {}),
      waited: (waits && ins.length > 1) || out.waited || (into.waited && ins.length === 1),
    }
  })
}

/**
 * Takes gateways out: a choice becomes a condition, or the outcomes of the approval before it; every other gateway
 * disappears into the ways around it, because here steps split and join by themselves. Null when more ways would come
 * of it than any workflow holds: gateways behind each other multiply them.
 */
export function resolveGateways(state: State, gateways: readonly BpmnElement[], note: Noter): State | null {
  const resolved = { nodes: new Map(state.nodes), links: [...state.links] }
  // Plain meeting points first, so that a choice sees the step that really stands before it.
  const outsOf = (gateway: BpmnElement) => state.links.filter((link) => link.source === idOf(gateway)).length
  const ordered = [...gateways].sort((a, b) => Number(outsOf(a) > 1) - Number(outsOf(b) > 1))
  for (const gateway of ordered) {
    const id = idOf(gateway)
    const ins = resolved.links.filter((link) => link.target === id).length
    const outs = resolved.links.filter((link) => link.source === id).length
    if (resolved.links.length + ins * outs > MOST_LINKS) return null
    resolveOne(resolved, gateway, note)
  }
  return resolved
}
