import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowNode } from '../definitionSchema'
import { labelOf } from '../labelOf'
import type { PublishContext } from './PublishContext'

const listed = (key: string, slugs: string[] | undefined): [key: string, slug: string][] =>
  (slugs ?? []).map((slug, index) => [`${key}.${index}`, slug])

const single = (key: string, slug: string | undefined): [key: string, slug: string][] =>
  slug ? [[key, slug]] : []

const named = (node: WorkflowNode): [key: string, slug: string][] => {
  switch (node.type) {
    case 'approval':
      return [
        ...((node.data.approvalType ?? 'role') === 'role'
          ? listed('approverRoles', node.data.approverRoles)
          : []),
        ...single('delegateRole', node.data.delegateRole),
        ...single('fallback', node.data.fallback),
      ]
    case 'fulfillment':
      return listed('fulfillerRoles', node.data.fulfillerRoles)
    case 'notify':
      return node.data.to === 'role' ? single('role', node.data.role) : []
    default:
      return []
  }
}

/** Roles that do not exist or are switched off. No membership can repair those; empty roles are only a warning. */
export function roleFaults(node: WorkflowNode, index: number, context: PublishContext): Fault[] {
  const active = new Set(context.activeRoles.map((role) => role.slug))
  return named(node)
    .filter(([, slug]) => !active.has(slug))
    .map(([key, slug]) => ({
      code: 'unknown_role',
      path: `nodes.${index}.data.${key}`,
      nodeId: node.id,
      message: `"${labelOf(node)}" names the role "${slug}", which does not exist or is inactive. Choose an active role.`,
    }))
}
