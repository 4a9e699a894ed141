import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import type { DraftPlace } from './draftOf'

/** Throws one's own draft away. That there is none, or that one may no longer use the form, is as good. */
export async function discardDraft(
  req: PayloadRequest,
  actor: Actor,
  { form, request }: DraftPlace,
): Promise<{ doc: null }> {
  await query(
    req,
    sql`delete from itsm_drafts d using itsm_forms f
        where f.id = d.form_id and (f.slug = ${form} or f.id::text = ${form}) and d.owner_id = ${actor.id}::uuid
          and d.request_id::text is not distinct from ${request ?? null}`,
  )
  return { doc: null }
}
