import type { Fault } from '@/src/domain/shared/Fault'
import { definitionLimits } from './definitionLimits'
import { definitionSchema, type WorkflowDefinition } from './definitionSchema'
import { duplicateIds } from './duplicateIds'
import { ensureSubmitted } from './ensureSubmitted'
import { normalizeDefinition } from './normalizeDefinition'

const nodeIdAt = (value: unknown, path: PropertyKey[]): string | undefined => {
  if (path[0] !== 'nodes' || typeof path[1] !== 'number') return undefined
  const node = (value as { nodes?: unknown[] }).nodes?.[path[1]] as { id?: unknown } | undefined
  return typeof node?.id === 'string' ? node.id : undefined
}

// What is far too large is not read part by part: the faults of 10,000 steps help nobody.
const sizeFaults = (value: unknown): Fault[] =>
  (
    [
      ['nodes', 'steps'],
      ['edges', 'connections'],
    ] as const
  ).flatMap(([path, what]) => {
    const list = (value as Record<string, unknown> | null)?.[path]
    const most = definitionLimits[path]
    if (!Array.isArray(list) || list.length <= most) return []
    const message = `${path}: a workflow holds at most ${most.toLocaleString('en')} ${what}, this one has ${list.length.toLocaleString('en')}.`
    return [{ code: 'too_large', path, message }]
  })

const schemaFaults = (value: unknown): Fault[] => {
  const large = sizeFaults(value)
  if (large.length > 0) return large
  const parsed = definitionSchema.safeParse(value)
  if (parsed.success) return []
  return parsed.error.issues.flatMap((issue): Fault[] => {
    const nodeId = nodeIdAt(value, issue.path)
    const at = nodeId === undefined ? {} : { nodeId }
    const path = issue.path.join('.')
    if (issue.code !== 'unrecognized_keys') {
      return [{ code: 'invalid', path, ...at, message: `${path || 'The workflow'}: ${issue.message}` }]
    }
    return issue.keys.map((key) => ({
      code: 'unknown_key',
      path: path ? `${path}.${key}` : key,
      ...at,
      message: `"${key}" is not a known setting here. Remove it.`,
    }))
  })
}

const entryFaults = ({ nodes }: WorkflowDefinition): Fault[] =>
  nodes.flatMap((node, index) =>
    (node.type === 'submitted') === (node.id === 'submitted')
      ? []
      : [
          {
            code: 'submitted',
            path: `nodes.${index}`,
            nodeId: node.id,
            message:
              'There is one entry: a node of type "submitted" with the id "submitted". Rename or remove this one.',
          },
        ],
  )

/**
 * Reads a definition from outside. Adds a missing `submitted`, drops what the canvas keeps for itself, folds
 * numbered roles. Answers every fault at once, or the definition as it is to be stored. Soundness is `publishFaults`.
 */
export function parseDefinition(raw: unknown): { definition: WorkflowDefinition } | { faults: Fault[] } {
  const value = normalizeDefinition(raw)
  const faults = schemaFaults(value)
  if (faults.length > 0) return { faults }
  const given = definitionSchema.parse(value)
  // Judged before the entry is added, so that paths point into what was sent.
  const clashes = [...duplicateIds(given), ...entryFaults(given)]
  if (clashes.length > 0) return { faults: clashes }
  const definition = ensureSubmitted(given)
  const tooMany = schemaFaults(definition)
  return tooMany.length > 0 ? { faults: tooMany } : { definition }
}
