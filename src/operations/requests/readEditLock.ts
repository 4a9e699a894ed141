import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** Two heartbeats of thirty seconds may be lost before a tab counts as closed. */
export const LOCK_SECONDS = 75

export type EditLock = {
  holder: { id: string; name: string }
  since: string
  /** The holder is the reader, in some tab. */
  own: boolean
  /** Tabs that had it before and do not know yet. */
  takenFrom: string[]
}

/** Who edits a form now; null when nobody does, or the last one fell silent. */
export async function readEditLock(
  req: PayloadRequest,
  form: string,
  reader: string,
): Promise<EditLock | null> {
  const [row] = await query<Omit<EditLock, 'own'>>(
    req,
    sql`select jsonb_build_object('id', e.id, 'name', e.name) as holder, l.since, l.taken_from as "takenFrom"
        from edit_locks l join employees e on e.id = l.holder_id
        where l.form_id = ${form}::uuid and l.beat_at >= now() - make_interval(secs => ${LOCK_SECONDS})`,
  )
  return row ? { ...row, since: new Date(row.since).toISOString(), own: row.holder.id === reader } : null
}
