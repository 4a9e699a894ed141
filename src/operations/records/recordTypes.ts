import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'
import { query } from '@/src/platform/query'
import { recordScope } from './recordScope'
import { shownType, type ShownType } from './shownType'
import { typesOf } from './typesOf'

/** Counting further says nothing that a list would not say better. */
const COUNTED = 1_000
const ANY = ['read', 'create', 'update', 'delete', 'manage', 'admin'] as const

export type ListedType = ShownType & { counts: { open: number; mine: number } }

/** The types on which somebody holds a right, and those of records that are theirs; with what is open and what is theirs. */
export async function recordTypes(req: PayloadRequest, actor: Actor): Promise<{ docs: ListedType[] }> {
  const types = [...(await typesOf(req, 'all')).values()]
  const held = subtreeIds(actor, 'records', ANY)
  const own = new Set(
    (
      await query<{ id: string }>(
        req,
        sql`select distinct r.type_id as id from records r where r.deleted_at is null and ${recordScope(actor, { resourceId: '' })}
              and not ${actor.rights.superadmin}::boolean`,
      )
    ).map(({ id }) => id),
  )
  const seen = types.filter(
    (type) => actor.rights.superadmin || held.has(type.resourceId) || own.has(type.id),
  )
  const docs: ListedType[] = []
  for (const type of seen) {
    const [row] = await query<{ open: number; mine: number }>(
      req,
      sql`select
            (select count(*)::int from (select 1 from records r where r.type_id = ${type.id}::uuid and r.deleted_at is null and r.state_kind = 'open'
              and ${recordScope(actor, type)} limit ${COUNTED}) open) as open,
            (select count(*)::int from records r where r.type_id = ${type.id}::uuid and r.deleted_at is null and r.state_kind = 'open'
              and (r.owner_id = ${actor.id}::uuid or r.assignee_id = ${actor.id}::uuid)) as mine`,
    )
    docs.push({ ...shownType(actor, type), counts: row ?? { open: 0, mine: 0 } })
  }
  return { docs }
}
