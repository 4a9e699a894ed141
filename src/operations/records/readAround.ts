import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import type { RecordComment } from './commentOnRecord'
import { recordScope } from './recordScope'
import type { StoredRecord } from './StoredRecord'

type Person = { id: string; name: string }
type Other = { id: string; number: string; title: string }

export type Around = {
  people: Record<string, string>
  parent: Other | null
  children: (Other & { state: string })[]
  comments: RecordComment[]
  files: { id: string; filename: string; url: string; owner: Person | null; at: string; field?: string }[]
}

/** What stands around a record: people, parent, children, comments and files, as far as the reader may see them. */
export async function readAround(req: PayloadRequest, actor: Actor, record: StoredRecord): Promise<Around> {
  const people = [record.owner, record.assignee, record.createdBy, record.changedBy, record.pendingBy]
  const [row] = await query<Around & { people: Record<string, string> | null }>(
    req,
    sql`select
          (select jsonb_object_agg(e.id, e.name) from employees e where e.id = any(${sql.param(people.filter((id) => id !== null))}::uuid[])) as people,
          (select jsonb_build_object('id', r.id, 'number', r.number, 'title', r.title) from records r
            where r.id = ${record.parent}::uuid and r.deleted_at is null and ${recordScope(actor, null)}) as parent,
          (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'number', c.number, 'title', c.title, 'state', c.state) order by c.number), '[]') from (
            select r.* from records r where r.parent_id = ${record.id}::uuid and r.deleted_at is null and ${recordScope(actor, null)} order by r.number limit 200) c) as children,
          (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'author', jsonb_build_object('id', e.id, 'name', e.name), 'body', c.body, 'at', c.created_at)
            order by c.created_at, c.id), '[]') from record_comments c join employees e on e.id = c.author_id where c.record_id = ${record.id}::uuid) as comments,
          (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'filename', coalesce(f.original_name, f.filename), 'url', f.filename,
              'owner', case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end, 'at', f.created_at) order by f.created_at, f.id), '[]')
            from attachments f left join employees e on e.id = f.owner_id where f.record_id = ${record.id}::uuid) as files`,
  )
  const iso = (at: string) => new Date(at).toISOString()
  return {
    people: row?.people ?? {},
    parent: row?.parent ?? null,
    children: row?.children ?? [],
    comments: (row?.comments ?? []).map((comment) => ({ ...comment, at: iso(comment.at) })),
    files: (row?.files ?? []).map((file) => ({
      ...file,
      at: iso(file.at),
      url: `/api/attachments/file/${encodeURIComponent(file.url)}`,
    })),
  }
}
