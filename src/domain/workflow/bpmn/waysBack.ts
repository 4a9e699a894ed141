import type { WorkflowNode } from '../definitionSchema'
import type { BpmnLink } from './BpmnLink'
import type { Noter } from './BpmnNote'

const STEPS = ['submitted', 'approval', 'fulfillment']

/**
 * Ways that lead back to an earlier step become "sent back"; those that cannot be (only an approval sends back, and
 * only to a step) are left out and noted. Found by walking from the start in the order of the file.
 */
export function waysBack(
  nodes: ReadonlyMap<string, WorkflowNode>,
  links: readonly BpmnLink[],
  note: Noter,
): BpmnLink[] {
  const outgoing = new Map<string, BpmnLink[]>()
  for (const link of links) {
    if (link.own && link.handle === 'returned') continue
    const known = outgoing.get(link.source)
    if (known) known.push(link)
    else outgoing.set(link.source, [link])
  }
  const back = new Set<BpmnLink>()
  const state = new Map<string, 'open' | 'done'>()
  for (const root of ['submitted', ...nodes.keys()]) {
    if (state.has(root)) continue
    // A stack of its own: a file may be deeper than the call stack.
    const stack = [{ id: root, next: 0 }]
    state.set(root, 'open')
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = outgoing.get(top.id)?.[top.next]
      top.next += 1
      if (!link) {
        state.set(top.id, 'done')
        stack.pop()
      } else if (state.get(link.target) === 'open') back.add(link)
      else if (!state.has(link.target)) {
        state.set(link.target, 'open')
        stack.push({ id: link.target, next: 0 })
      }
    }
  }
  return links.flatMap((link): BpmnLink[] => {
    if (!back.has(link)) {
      // Called a return, but it leads forward: then it is what follows a rejection.
      return !link.own && link.handle === 'returned' ? [{ ...link, handle: 'rejected' }] : [link]
    }
    const [source, target] = [nodes.get(link.source), nodes.get(link.target)]
    const called = `The way${link.name ? ` “${link.name}”` : ''} from “${source?.data.label || link.source}” back to “${target?.data.label || link.target}”`
    if (source?.type !== 'approval' || !target || !STEPS.includes(target.type)) {
      note(
        'left out',
        { id: link.id, ...(source ? { nodeId: source.id } : {}) },
        `${called} goes round in a circle. Only an approval can send back, and only to a step.`,
      )
      return []
    }
    if (link.condition)
      note(
        'changed',
        { id: link.id, nodeId: source.id },
        `${called} became “sent back”, which the approver decides; its condition was left out.`,
      )
    return [{ ...link, handle: 'returned', condition: undefined }]
  })
}
