import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import type { DraftPlace } from './draftOf'

/** Throws one's own draft away. That there is none, or that one may no longer use the form, is as good. */
export async function discardDraft(
  req: PayloadRequest,
  actor: Actor,
  { form, request }: DraftPlace,
): Promise<{ doc: null }> {
  const amended = request === undefined ? null : canonicalId(request)
  if (request !== undefined && amended === null) return { doc: null }
  await query(
    req,
    sql`delete from itsm_drafts d using itsm_forms f
        where f.id = d.form_id and (f.slug = ${form} or f.id = ${canonicalId(form)}::uuid) and d.owner_id = ${actor.id}::uuid
          and d.request_id is not distinct from ${amended}::uuid`,
  )
  return { doc: null }
}
