import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { readType } from '@/src/domain/records/readType'
import type { RecordType } from '@/src/domain/records/RecordType'
import { query } from '@/src/platform/query'

export type StoredType = RecordType & {
  id: string
  slug: string
  name: string
  description: string | null
  icon: string | null
  prefix: string
  enabled: boolean
  ready: boolean
  resource: string
  resourceId: string
  definedBy: string | null
}

type Row = Omit<StoredType, keyof RecordType> & { version: string } & Record<
    'fields' | 'fieldRights' | 'filterable' | 'states' | 'transitions',
    unknown
  >

/**
 * Definitions by id with the version of the row in the database, which no two writes share, rolled back or not: reading
 * one into its shape costs more than the statement.
 */
const read = new Map<string, { version: string; type: StoredType }>()
const KEPT = 500

const EMPTY: RecordType = { fields: [], fieldRights: {}, filterable: [], states: [], transitions: [] }

/** Types by id, as they are defined now; ids that are not there are left out. */
export async function typesOf(
  req: PayloadRequest,
  ids: readonly string[] | 'all',
): Promise<Map<string, StoredType>> {
  const known = [...read].map(([id, { version }]) => ({ id, version }))
  const rows = await query<Row>(
    req,
    sql`select t.id, t.slug, t.name, t.description, t.icon, t.prefix, coalesce(t.enabled, false) as enabled,
          t.rights_status = 'ready' as ready, t.resource_id as "resourceId", r.slug as resource, t.defined_by_id as "definedBy",
          t.xmin::text as version, case when k.id is null then t.fields end as fields,
          case when k.id is null then t.field_rights end as "fieldRights", case when k.id is null then t.filterable end as filterable,
          case when k.id is null then t.states end as states, case when k.id is null then t.transitions end as transitions
        from record_types t join permission_resources r on r.id = t.resource_id
          left join jsonb_to_recordset(${JSON.stringify(known)}::jsonb) as k(id uuid, version text) on k.id = t.id and k.version = t.xmin::text
        where ${ids === 'all' ? sql`true` : sql`t.id = any(${sql.param([...ids])}::uuid[])`} order by t.name`,
  )
  return new Map(rows.map((row) => [row.id, shaped(row)]))
}

function shaped({ version, fields, fieldRights, filterable, states, transitions, ...head }: Row): StoredType {
  const kept = read.get(head.id)
  if (kept && kept.version === version) return { ...kept.type, ...head }
  const parsed = readType({ fields, fieldRights, filterable, states, transitions })
  const type = { ...head, ...('type' in parsed ? parsed.type : EMPTY) }
  if (read.size >= KEPT) read.clear()
  read.set(head.id, { version, type })
  return type
}
