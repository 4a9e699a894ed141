import type { Fault } from '@/src/domain/shared/Fault'
import { approvalOf } from './approvalOf'
import type { WorkflowDefinition, WorkflowNode } from './definitionSchema'
import { labelOf } from './labelOf'

export type Staffing = {
  /** How many active people effectively hold a role, by its slug. */
  roleHolders: Readonly<Record<string, number>>
  /** How many may decide or fulfil a role step by its whole rule, by node id; left out when not known. */
  headcounts?: Readonly<Record<string, number>>
}

const rolesOf = (node: WorkflowNode): [key: string, slugs: string[]] => {
  if (node.type === 'fulfillment') return ['fulfillerRoles', node.data.fulfillerRoles ?? []]
  if (node.type !== 'approval') return ['', []]
  const data = approvalOf(node.data)
  return ['approverRoles', data.approvalType === 'role' ? data.approverRoles : []]
}

const shortOf = (node: WorkflowNode, index: number, have: number | undefined): Fault[] => {
  if (have === undefined || (node.type !== 'approval' && node.type !== 'fulfillment')) return []
  const needed = node.type === 'approval' ? approvalOf(node.data).minApprovals : 1
  if (have >= needed) return []
  const message = `"${labelOf(node)}" needs ${needed} but only ${have} may act today. The fallback will be asked; add people to its roles.`
  return [{ code: 'understaffed', path: `nodes.${index}`, nodeId: node.id, message }]
}

/** What memberships can still repair: it is said when publishing and keeps nobody from it. */
export function publishWarnings(definition: WorkflowDefinition, staffing: Staffing): Fault[] {
  return definition.nodes.flatMap((node, index) => {
    const [key, slugs] = rolesOf(node)
    const empty = slugs.flatMap((slug, at): Fault[] =>
      (Object.hasOwn(staffing.roleHolders, slug) ? staffing.roleHolders[slug] : 0)
        ? []
        : [
            {
              code: 'empty_role',
              path: `nodes.${index}.data.${key}.${at}`,
              nodeId: node.id,
              message: `Nobody holds the role "${slug}" of "${labelOf(node)}" today. Assign it to somebody.`,
            },
          ],
    )
    const { headcounts } = staffing
    const have = headcounts && Object.hasOwn(headcounts, node.id) ? headcounts[node.id] : undefined
    return [...empty, ...shortOf(node, index, have)]
  })
}
