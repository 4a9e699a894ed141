import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import { submittable } from '../submittable'

export type ListedDraft = {
  form: { id: string; slug: string; title: string; icon: string | null }
  /** The request that is being amended; null for a new one. */
  request: { id: string; number: string } | null
  savedAt: string
}

/** What oneself has begun and not sent, last first: forms one still may submit, requests that still wait for it. */
export async function listDrafts(req: PayloadRequest, actor: Actor): Promise<ListedDraft[]> {
  const rows = await query<ListedDraft>(
    req,
    sql`select jsonb_build_object('id', f.id, 'slug', f.slug, 'title', f.title, 'icon', f.icon) as form, d.saved_at as "savedAt",
          case when r.id is not null then jsonb_build_object('id', r.id, 'number', r.number) end as request
        from itsm_drafts d join itsm_forms f on f.id = d.form_id join itsm_categories c on c.id = f.category_id
          left join itsm_requests r on r.id = d.request_id
        where d.owner_id = ${actor.id}::uuid and d.saved_at > now() - interval '30 days'
          and case when d.request_id is null then ${submittable(actor.id)} else r.status = 'returned' end
        order by d.saved_at desc limit 20`,
  )
  return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }))
}
