import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest, Where } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'

const READS = new Set(['read', 'count', 'readDistinct'])

/**
 * Conditions and orders that reach into another collection. By a column of a related row nothing is put in order
 * unless all rows of that collection are readable: rows are ordered before anybody looks at who may read what, and
 * Payload asks only whether some are. A condition on a collection of which nothing is readable is refused here too,
 * because further than one row away Payload's own refusal comes as a rejected promise that nobody awaits.
 */
export const refuseForeignPaths: CollectionBeforeOperationHook = async ({
  args,
  collection: { flattenedFields },
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true || !READS.has(operation)) return args
  const { field, sort, where } = args as { field?: unknown; sort?: unknown; where?: Where }
  const ordered = [sort, field].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
  for (const path of ordered) {
    if (await reaches(req, flattenedFields, segmentsOf(path), (answer) => answer === true)) continue
    throw invalid('sort', `A list cannot be put in order by ${path.trim()}: choose a column of its own.`)
  }
  for (const path of pathsIn(where)) {
    if (await reaches(req, flattenedFields, segmentsOf(path), (answer) => answer !== false)) continue
    throw invalid('where', `You cannot ask for ${path}: you may not look at what it belongs to.`)
  }
  return args
}

function segmentsOf(path: string): string[] {
  return path.trim().replace(/^-/, '').replaceAll('__', '.').split('.')
}

/** Every path that a condition names, whatever it is wrapped in. */
function pathsIn(where: unknown, depth = 0): string[] {
  if (typeof where !== 'object' || where === null || depth > 20) return []
  return Object.entries(where).flatMap(([key, value]) =>
    /^(and|or)$/i.test(key)
      ? Object.values((value ?? {}) as object).flatMap((branch) => pathsIn(branch, depth + 1))
      : [key],
  )
}

/** Whether every collection that the path enters may be read as asked. A fault in the first name is Payload's to tell. */
async function reaches(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
  readable: (answer: boolean | Where) => boolean,
  entered = false,
): Promise<boolean> {
  const field = fields.find((each) => each.name === name)
  if (!field) return !entered
  if (entered && (field.hidden || (field.access?.read && !(await field.access.read({ req }))))) return false
  if (rest.length === 0) return true
  if (field.type !== 'relationship' && field.type !== 'upload' && field.type !== 'join')
    return 'flattenedFields' in field ? reaches(req, field.flattenedFields, rest, readable, entered) : true
  if (rest.length === 1 && rest[0] === 'id') return true
  const targets = field.type === 'join' ? field.collection : field.relationTo
  for (const slug of [targets].flat()) {
    const related = req.payload.collections[slug]?.config
    if (!related || !readable(await related.access.read({ req }))) return false
    if (!(await reaches(req, related.flattenedFields, rest, readable, true))) return false
  }
  return true
}
