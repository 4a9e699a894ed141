import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'
import { can } from '@/src/domain/permissions/can'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { mayField } from '@/src/domain/records/mayField'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { query } from '@/src/platform/query'
import { containedBy } from './containedBy'
import { filterCondition } from './filterCondition'
import { findType } from './findType'
import { holdsOf } from './holdsOf'
import type { ListFilter } from './listInput'
import { recordScope } from './recordScope'
import { seesRecords } from './seesRecords'
import type { StoredType } from './typesOf'
import { wordsQuery } from './wordsQuery'

export type ListConditions = { type: StoredType | null; where: SQL }

/**
 * A filter as conditions on `r`, within what the reader may see: one scope for lists, boards and exports. The type is
 * written out, because the indexes of its fields are only about it. 403 for who sees no record of it at all, 400 for
 * fields that are not there, not theirs to read, or not made to filter by.
 */
export async function listConditions(
  req: PayloadRequest,
  actor: Actor,
  filter: ListFilter,
): Promise<ListConditions> {
  const type = filter.type ? await findType(req, filter.type) : null
  await refuseNothing(req, actor, type)
  const parts = [
    recordScope(actor, type),
    filter.trash ? sql`r.deleted_at is not null` : sql`r.deleted_at is null`,
  ]
  if (type) parts.push(sql`r.type_id = ${sql.raw(`'${type.id}'::uuid`)}`)
  if (filter.state) parts.push(sql`r.state = any(${sql.param(filter.state)}::text[])`)
  if (filter.kind) parts.push(sql`r.state_kind = ${filter.kind}::enum_records_state_kind`)
  if (filter.owner) parts.push(personIs(sql`r.owner_id`, filter.owner, actor.id))
  if (filter.assignee) parts.push(personIs(sql`r.assignee_id`, filter.assignee, actor.id))
  if (filter.parent) parts.push(sql`r.parent_id = ${filter.parent}::uuid`)
  if (filter.priority) parts.push(sql`r.priority = ${filter.priority}::enum_records_priority`)
  if (filter.tag) parts.push(sql`r.tags @> ${JSON.stringify([filter.tag])}::jsonb`)
  const words = filter.q ? wordsQuery(filter.q) : null
  if (words) parts.push(sql`r.words @@ ${words}`)
  const together: Record<string, unknown> = {}
  for (const each of filter.filters ?? []) {
    const field = filterField(actor, type, each.field)
    const contained = Object.hasOwn(together, field.name) ? null : containedBy(field, each)
    if (contained) Object.assign(together, contained)
    else parts.push(filterCondition(field, each))
  }
  if (Object.keys(together).length > 0) parts.push(sql`data @> ${JSON.stringify(together)}::jsonb`)
  return { type, where: sql.join(parts, sql` and `) }
}

/** The field that a list is filtered or put in order by, if the reader may. */
export function filterField(actor: Actor, type: StoredType | null, name: string): FormField {
  if (!type) throw invalid('filters', 'Choose a record type first: fields are those of one type.')
  const field = type.fields.find((each) => each.name === name)
  if (!field || !mayField(type, name, 'read', holdsOf(actor)))
    throw invalid('filters', `${type.name} has no field “${name}” that you may read.`)
  if (!type.filterable.includes(name))
    throw invalid(
      'filters',
      `${field.label} is not made to filter by. Whoever manages ${type.name} can add it to the fields that lists filter by.`,
    )
  return field
}

function personIs(column: SQL, wanted: string, me: string): SQL {
  if (wanted === 'none') return sql`${column} is null`
  return sql`${column} = ${wanted === 'me' ? me : wanted}::uuid`
}

async function refuseNothing(req: PayloadRequest, actor: Actor, type: StoredType | null): Promise<void> {
  if (actor.rights.superadmin) return
  if (
    type
      ? can(actor.rights, actor.tree, type.resource, 'read')
      : subtreeIds(actor, 'records', ['read']).size > 0
  )
    return
  const [row] = type
    ? await query<{ any: boolean }>(
        req,
        sql`select exists (select 1 from records r where r.type_id = ${type.id}::uuid and ${recordScope(actor, type)}) as any`,
      )
    : [{ any: await seesRecords(req, actor) }]
  if (row?.any !== true)
    throw await denied(
      req,
      type?.resource ?? 'records',
      'read',
      type ? `You may not see records of the type ${type.name}.` : 'There are no records that you may see.',
    )
}
