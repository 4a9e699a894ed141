import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Actor } from '@/access/Actor'
import { invalid } from '@/src/operations/shared/invalid'
import { fieldExpression } from './fieldExpression'
import { filterField } from './listConditions'
import type { StoredType } from './typesOf'

export type ListOrder = {
  by: SQL
  /** What the last row of a page is remembered by, where its column is never empty; else pages are counted. */
  keyset: { column: SQL; cast: SQL; down: boolean } | null
}

const KEYED: Readonly<Record<string, [column: SQL, cast: SQL]>> = {
  updatedAt: [sql`r.updated_at`, sql`timestamptz`],
  createdAt: [sql`r.created_at`, sql`timestamptz`],
  title: [sql`r.title`, sql`text`],
}
const COUNTED: Readonly<Record<string, SQL>> = {
  state: sql`r.state`,
  priority: sql`r.priority`,
  dueAt: sql`r.due_at`,
}

/** The order of a list by the name of a column, `-` before it for the other way round; 400 for an unknown one. */
export function listOrder(actor: Actor, type: StoredType | null, sort: string): ListOrder {
  const down = sort.startsWith('-')
  const name = sort.replace(/^-/, '')
  const way = down ? sql`desc` : sql`asc`
  const keyed = Object.hasOwn(KEYED, name) ? KEYED[name] : undefined
  if (keyed) {
    const [column, cast] = keyed
    return { by: sql`${column} ${way}, r.id ${way}`, keyset: { column, cast, down } }
  }
  if (name === 'number')
    return { by: sql`length(r.number) ${way}, r.number ${way}, r.id ${way}`, keyset: null }
  const counted = Object.hasOwn(COUNTED, name) ? COUNTED[name] : undefined
  if (counted) return { by: sql`${counted} ${way}, r.updated_at ${way}, r.id ${way}`, keyset: null }
  if (!name.startsWith('data.'))
    throw invalid(
      'sort',
      `A list is not put in order by ${name}. Use number, title, state, priority, dueAt, updatedAt, createdAt or a field.`,
    )
  const field = filterField(actor, type, name.slice('data.'.length))
  if (field.type === 'multiselect')
    throw invalid('sort', `${field.label} has several values and so no order.`)
  return { by: sql`${fieldExpression(field)} ${way}, r.updated_at ${way}, r.id ${way}`, keyset: null }
}
