import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowDefinition } from '../definitionSchema'
import { labelOf } from '../labelOf'

/** What is wrong with a mapping of old steps to new ones: unknown steps, other kinds, two steps onto one. */
export function mappingFaults(
  from: WorkflowDefinition,
  to: WorkflowDefinition,
  mapping: Readonly<Record<string, string>>,
): Fault[] {
  const olds = new Map(from.nodes.map((node) => [node.id, node]))
  const news = new Map(to.nodes.map((node) => [node.id, node]))
  const taken = new Map<string, string>()
  return Object.entries(mapping).flatMap(([old, fresh]): Fault[] => {
    const fault = (message: string): Fault[] => [
      { code: 'mapping', path: `mapping.${old}`, nodeId: old, message },
    ]
    const source = olds.get(old)
    // Several versions are migrated by one mapping; a step that only another of them has is not this one's fault.
    if (!source || fresh === '') return []
    const target = news.get(fresh)
    if (!target) return fault(`The new version has no step "${fresh}". Choose another one.`)
    if (target.type !== source.type) {
      return fault(
        `"${labelOf(source)}" and "${labelOf(target)}" are different kinds of step. Choose another one.`,
      )
    }
    const other = taken.get(fresh)
    taken.set(fresh, old)
    return other === undefined
      ? []
      : fault(`Two steps lead to "${labelOf(target)}". Each needs a counterpart of its own.`)
  })
}
