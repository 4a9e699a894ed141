import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import { invalid } from '@/src/operations/shared/invalid'
import { refuseRetired } from '@/src/operations/permissions/refuseRetired'
import type { Row } from '@/hooks/shared/Row'

/** What an administrator may still change on a generated row: its words, and whether it is switched on. */
const FREE = new Set(['name', 'description', 'status', 'level', 'updatedAt', 'createdAt', 'rev', 'id'])

function plain(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map((item: unknown) => idOf(item) ?? item).sort())
  return JSON.stringify(typeof value === 'object' ? (idOf(value) ?? value) : (value ?? null))
}

/** Generated rows are the system's: their job keeps them, and nobody claims to be one. */
export const guardGenerated: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (req.context.system === true) return data
  if (operation === 'create') {
    if (data.generatedFor)
      throw invalid('generatedFor', 'Only the system marks a row as generated. Leave this empty.')
    return data
  }
  if (originalDoc?.generatedFor || originalDoc?.isSystem) {
    if ('status' in data && data.status !== originalDoc.status) {
      await refuseRetired(req, originalDoc.generatedFor)
    }
    for (const field of Object.keys(data)) {
      if (!FREE.has(field) && plain(data[field]) !== plain(originalDoc[field])) {
        throw invalid(
          field,
          `This row belongs to the system; its ${field} cannot be changed. Make your own instead.`,
        )
      }
    }
  } else if (data.generatedFor) {
    throw invalid('generatedFor', 'Only the system marks a row as generated. Leave this empty.')
  }
  return data
}
