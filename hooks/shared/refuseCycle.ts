import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { query } from '@/src/platform/query'
import { idOf } from './idOf'
import type { Row } from './Row'

/** Refuses a parent that would close a circle. Under the policy lock, so that two writers cannot close one together. */
export function refuseCycle(collection: string, field: string): CollectionBeforeChangeHook<Row> {
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const column = sql.identifier(`${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_id`)
  return async ({ data, originalDoc, operation, req }) => {
    const parent = idOf(data[field])
    if (!parent || (operation === 'update' && parent === idOf(originalDoc?.[field]))) return data
    await lockPolicy(req)
    const id = idOf(originalDoc)
    if (operation !== 'update' || !id) return data
    const rows = await query<{ id: string }>(
      req,
      sql`with recursive above as (
            select id, ${column} as parent from ${table} where id = ${parent}::uuid
            union select t.id, t.${column} from ${table} t join above a on t.id = a.parent)
          select id from above where id = ${id}::uuid`,
    )
    if (rows.length > 0)
      throw invalid(field, `${field} would close a circle: the chosen one already stands below this one.`)
    return data
  }
}
