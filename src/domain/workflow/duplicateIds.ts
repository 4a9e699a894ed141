import type { Fault } from '@/src/domain/shared/Fault'

/** One fault for every node or edge whose id an earlier one already has. */
export function duplicateIds(definition: { nodes: { id: string }[]; edges: { id: string }[] }): Fault[] {
  return (['nodes', 'edges'] as const).flatMap((name) => {
    const seen = new Set<string>()
    return definition[name].flatMap(({ id }, index): Fault[] => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [
        {
          code: 'duplicate_id',
          path: `${name}.${index}.id`,
          ...(name === 'nodes' ? { nodeId: id } : {}),
          message: `The id "${id}" is used twice. Give each of the ${name} its own id.`,
        },
      ]
    })
  })
}
