import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { DraftBody } from '@/src/domain/requests/draftBodySchema'
import { query } from '@/src/platform/query'
import { draftOf, type DraftPlace } from './draftOf'
import { isDraft } from './isDraft'

/** `rev` names this state of it; `version` is the form's when it was saved. */
export type StoredDraft = { rev: number; version: number; savedAt: string; body: DraftBody }

/** What oneself has typed there and not sent; null when that is nothing. */
export async function readDraft(
  req: PayloadRequest,
  actor: Actor,
  place: DraftPlace,
): Promise<StoredDraft | null> {
  const key = await draftOf(req, actor, place)
  const [row] = await query<StoredDraft>(
    req,
    sql`select d.rev, d.form_version as version, d.saved_at as "savedAt", d.body from itsm_drafts d where ${isDraft(actor, key)}`,
  )
  return row ? { ...row, savedAt: new Date(row.savedAt).toISOString() } : null
}
