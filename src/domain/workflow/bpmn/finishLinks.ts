import type { WorkflowNode } from '../definitionSchema'
import type { BpmnLink } from './BpmnLink'
import type { Noter } from './BpmnNote'
import type { ReadSteps } from './readSteps'

type State = { nodes: Map<string, WorkflowNode>; links: BpmnLink[] }

/**
 * What is left when the gateways are gone: ways to an end need no connection (but a choice has to lead somewhere, so
 * there it becomes a message), ways from what was left out are cut, unread conditions are noted, and steps that
 * nothing leads to follow the beginning if the file had none.
 */
export function finishLinks({ nodes, links }: State, found: ReadSteps, note: Noter): State {
  const kept = new Map(nodes)
  const finished = links.flatMap((link): BpmnLink[] => {
    const source = kept.get(link.source)
    if (!source) return []
    if (link.said && !link.condition && !link.handle) {
      note(
        'missing',
        { id: link.id, nodeId: source.id },
        `The condition “${link.said.slice(0, 200)}” after “${source.data.label || source.id}”${link.name ? `, called “${link.name}”,` : ''} could not be read. Add it by hand.`,
      )
    }
    if (kept.has(link.target)) return [link]
    const end = found.ends.get(link.target)
    if (end === undefined) {
      note(
        'left out',
        { id: link.id },
        `The connection from “${source.data.label || source.id}” to what has no counterpart.`,
      )
      return []
    }
    if (source.type !== 'condition') return []
    const id = kept.has(`end-${link.target}`) ? `end-${link.target}-${link.id}` : `end-${link.target}`
    const label = (end || 'End').slice(0, 200)
    kept.set(id, {
      id,
      type: 'notify',
      data: { label, to: 'requester', subject: label, body: '' },
      position: { x: 0, y: 0 },
    })
    note(
      'changed',
      { id: link.target, nodeId: id },
      `The end “${label}” follows a choice, which has to lead to a step. It became a message to the requester.`,
    )
    return [{ ...link, target: id }]
  })
  if (found.starts.length > 0) return { nodes: kept, links: finished }
  note('changed', { id: '' }, 'There is no start. The steps that nothing leads to follow the submission.')
  const reached = new Set(finished.map((link) => link.target))
  const first = [...kept.keys()].filter((id) => id !== 'submitted' && !reached.has(id))
  const begins = first.map((id): BpmnLink => ({
    id: `begin-${id}`,
    source: 'submitted',
    target: id,
    name: '',
    said: '',
    own: false,
    waited: false,
  }))
  return { nodes: kept, links: [...begins, ...finished] }
}
