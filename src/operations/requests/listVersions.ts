import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import { seeForm } from './seeForm'

export type VersionRow = {
  id: string
  number: number
  publishedAt: string
  by: { id: string; name: string } | null
  current: boolean
  /** Requests that have not ended and run by this version. */
  running: number
  /** Requests of this version by status. */
  counts: Record<string, number>
}

export type Versions = { current: number | null; draftChanged: boolean; docs: VersionRow[] }

/** The published versions of a form, newest first, with what still runs on each. For those who may update the form. */
export async function listVersions(req: PayloadRequest, actor: Actor, id: string): Promise<Versions> {
  await seeForm(req, actor, id, false)
  const docs = await query<VersionRow>(
    req,
    sql`with used as (
          select form_version_id, status::text as status, count(*)::int as count from itsm_requests
          where form_id = ${id}::uuid group by 1, 2)
        select v.id, v.version::int as number, v.created_at as "publishedAt", v.id = f.published_id as current,
          (select jsonb_build_object('id', e.id, 'name', e.name) from employees e where e.id = v.published_by_id) as by,
          coalesce((select sum(u.count) from used u where u.form_version_id = v.id
            and u.status in ('pending_approval', 'pending_fulfillment', 'returned')), 0)::int as running,
          coalesce((select jsonb_object_agg(u.status, u.count) from used u where u.form_version_id = v.id), '{}') as counts
        from itsm_form_versions v join itsm_forms f on f.id = v.form_id
        where v.form_id = ${id}::uuid order by v.version desc`,
  )
  const [draft] = await query<{ changed: boolean }>(
    req,
    sql`select v.id is null or f.workflow_builder is distinct from v.workflow or f.fields is distinct from v.fields as changed
        from itsm_forms f left join itsm_form_versions v on v.id = f.published_id where f.id = ${id}::uuid`,
  )
  return {
    current: docs.find(({ current }) => current)?.number ?? null,
    draftChanged: draft?.changed ?? true,
    docs: docs.map((row) => ({
      ...row,
      current: row.current === true,
      publishedAt: new Date(row.publishedAt).toISOString(),
    })),
  }
}
