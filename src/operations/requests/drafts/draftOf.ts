import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { notFound } from '@/src/operations/shared/notFound'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import { findSubmittable } from '../findSubmittable'

/** The draft of a form by slug or id, or with `request` that of amending one of one's own. */
export type DraftPlace = { form: string; request?: string | undefined }

export type DraftKey = { form: string; request: string | null }

/** What a draft is of: a form one may submit, or a request of one's own that was sent back; else 404. */
export async function draftOf(req: PayloadRequest, actor: Actor, place: DraftPlace): Promise<DraftKey> {
  if (place.request === undefined) {
    return { form: (await findSubmittable(req, actor.id, place.form)).id, request: null }
  }
  const request = canonicalId(place.request)
  const [row] = request
    ? await query<{ form: string }>(
        req,
        sql`select form_id as form from itsm_requests
            where id = ${request}::uuid and requester_id = ${actor.id}::uuid and status = 'returned'`,
      )
    : []
  if (!row) throw notFound('request')
  return { form: row.form, request }
}
