import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Actor } from '@/access/Actor'
import type { DraftKey } from './draftOf'

/** SQL over `d` (itsm_drafts): the one draft of this person and place. */
export function isDraft(actor: Actor, { form, request }: DraftKey): SQL {
  return sql`(d.owner_id = ${actor.id}::uuid and d.form_id = ${form}::uuid and d.request_id is not distinct from ${request}::uuid)`
}
