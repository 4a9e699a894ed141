import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { timelineKinds } from '@/src/domain/records/timelineKinds'
import { idList } from '@/src/platform/idList'
import { query } from '@/src/platform/query'
import { fieldLabel } from './fieldLabel'
import { readableNames } from './readableNames'
import type { StoredType } from './typesOf'

type Person = { id: string; name: string }

export type RecordEvent = {
  at: string
  actor: Person | null
  onBehalfOf?: Person
  kind: string
  changes: { field: string; label: string; from: unknown; to: unknown }[]
  comments?: string
}

type Row = {
  at: string
  actor: string | null
  actorName: string
  onBehalfOf: Person | null
  action: string
  reason: string | null
  changes: Record<string, { from: unknown; to: unknown }> | null
}

/** What is not told is left out before it is counted. */
const UNTOLD = Object.keys(timelineKinds).flatMap((verb) =>
  timelineKinds[verb] === null ? [`records.${verb}`] : [],
)

/** So far back a page goes; all of it stands in the audit trail. */
const MOST = 500
const isOwn = (field: string) => !field.startsWith('data.') && field !== 'step' && field !== 'comment'

/**
 * What happened to a record by the audit trail, oldest first, of the fields that the reader may read. The trail never
 * has values of restricted fields: that they changed is all that it says.
 */
export async function recordEvents(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  type: StoredType,
): Promise<RecordEvent[]> {
  const rows = await query<Row>(
    req,
    sql`select a.at, a.actor, a.actor_name as "actorName", a.action, a.reason, a.changes,
          (select jsonb_build_object('id', e.id, 'name', e.name) from employees e where e.id = a.on_behalf_of::uuid) as "onBehalfOf"
        from (select * from audit_events where entity_type = 'records' and entity_id = ${id} and action not like '%.denied'
            and action <> all(${sql.param(UNTOLD)}::text[]) order by at desc, id desc limit ${MOST}) a order by a.at, a.id`,
  )
  const readable = new Set(readableNames(actor, type).map((name) => `data.${name}`))
  const people = await namesOf(
    req,
    rows.flatMap(({ changes }) =>
      [changes?.owner, changes?.assignee].flatMap((each) => [each?.from, each?.to]),
    ),
  )
  return rows.map((row): RecordEvent => {
    const verb = row.action.replace('records.', '')
    const step = row.changes?.step?.to as { action?: string; label?: string } | undefined
    return {
      at: new Date(row.at).toISOString(),
      actor: row.actor ? { id: row.actor, name: row.actorName } : null,
      ...(row.onBehalfOf ? { onBehalfOf: row.onBehalfOf } : {}),
      kind: (verb === 'decide' ? step?.action : timelineKinds[verb]) ?? 'other',
      changes: Object.entries(row.changes ?? {})
        .filter(([field]) => isOwn(field) || readable.has(field))
        .map(([field, { from, to }]) => ({
          field,
          label: fieldLabel(type, field),
          from: told(field, from),
          to: told(field, to),
        })),
      ...(row.reason ? { comments: row.reason } : {}),
    }
  })

  function told(field: string, value: unknown): unknown {
    if (field !== 'owner' && field !== 'assignee') return value
    const name = people.get(String(value))
    return name === undefined ? value : { id: value, name }
  }
}

async function namesOf(req: PayloadRequest, ids: readonly unknown[]): Promise<Map<string, string>> {
  const wanted = ids.filter((id) => typeof id === 'string')
  if (wanted.length === 0) return new Map()
  const rows = await query<{ id: string; name: string }>(
    req,
    sql`select id, name from employees where id = any(${idList(wanted)})`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
