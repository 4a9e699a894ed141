import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { submittable } from './submittable'

export type ShortcutForm = {
  id: string
  slug: string
  title: string
  icon: string | null
  category: string
}

/** What is popular does not change by the minute, and counting 90 days of a large company takes longer than a page. */
const KEEP_MS = 5 * 60_000
const DAYS_MS = 90 * 86_400_000

type Counts = { at: number; forms: Promise<Map<string, number>> }
const known = new WeakMap<object, Counts>()

/**
 * The forms this person may submit that were submitted most in the last 90 days before `now` (epoch ms), by anybody;
 * what nobody asked for is not popular. The counts may be five minutes old, who may submit what never is.
 */
export async function popularForms(
  req: PayloadRequest,
  employee: string,
  now: number,
  limit: number,
): Promise<ShortcutForm[]> {
  const counts = await countsAt(req, now)
  if (counts.size === 0) return []
  const forms = await query<ShortcutForm>(
    req,
    sql`select f.id, f.slug, f.title, f.icon, c.title as category
        from itsm_forms f join itsm_categories c on c.id = f.category_id
        where f.id = any(${sql.param([...counts.keys()])}::uuid[]) and ${submittable(employee)}
        order by f.title`,
  )
  return forms.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)).slice(0, limit)
}

async function countsAt(req: PayloadRequest, now: number): Promise<Map<string, number>> {
  const kept = known.get(req.payload)
  if (kept && Math.abs(now - kept.at) < KEEP_MS) return kept.forms
  const forms = query<{ form: string; submits: number }>(
    req,
    sql`select form_id as form, count(*)::int as submits from itsm_requests
        where created_at > ${new Date(now - DAYS_MS).toISOString()}::timestamptz group by form_id`,
  ).then((rows) => new Map(rows.map(({ form, submits }) => [form, submits])))
  known.set(req.payload, { at: now, forms })
  forms.catch(() => known.delete(req.payload))
  return forms
}
