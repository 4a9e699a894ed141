import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Handover } from '@/src/domain/inventory/Handover'
import { HANDOVER } from './handoverSql'

/** A handover as answers show it: who handed over by name. */
export type HandoverView = Omit<Handover, 'handedOverBy'> & {
  handedOverBy: { id: string; name: string } | null
}

/** The handover of an item `i` with the name of who handed it over. */
export const HANDOVER_VIEW = sql`(${HANDOVER} || jsonb_build_object('handedOverBy',
  (select jsonb_build_object('id', g.id, 'name', g.name) from employees g where g.id = i.handed_over_by_id)))`
