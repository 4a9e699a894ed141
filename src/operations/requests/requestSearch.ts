import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'
import { formInLanguage, type FormWords } from '@/src/domain/forms/formInLanguage'
import { LOOKING } from './looking'
import type { SearchHit, SearchSource } from '@/src/operations/search/SearchSource'
import { query } from '@/src/platform/query'

type Row = {
  id: string
  number: string
  title: string
  status: string
  requester: string
  own: boolean
  fit: number
  translations: FormWords[] | null
}

/** One's own comes before what one may merely see. */
const AHEAD = 0.05

/**
 * Requests one may see: by number, form and people; one's own by what was answered, too. Each arm walks an index for
 * the newest that the reader may see, so that it costs the same among 200,000; only those few are then compared.
 */
export const requestSearch: SearchSource = {
  kind: 'request',
  async find(req, actor, words, limit) {
    const rows = await query<Row>(
      req,
      sql`with asked as (select ${sql.param([...words])}::text[] as words),
            word as (select unnest(words) as w from asked),
            found as (${arms(actor)})
          select r.id, r.number, v.title, r.status::text as status, a.name as requester, m.own, s.fit, v.translations
          from found join itsm_requests r on r.id = found.id
            join itsm_form_versions v on v.id = r.form_version_id
            join employees a on a.id = r.requester_id join employees b on b.id = r.requested_for_id
            cross join lateral (select r.requester_id = ${actor.id}::uuid or r.requested_for_id = ${actor.id}::uuid as own) m
            cross join lateral (select search_fit((select words from asked),
              concat_ws(' ', r.number, ltrim(substr(r.number, 5), '0'), v.title,
                (select string_agg(t ->> 'title', ' ') from jsonb_array_elements(v.translations) t)),
              concat_ws(' ', a.name, b.name, case when m.own then
                (select string_agg(value, ' ') from jsonb_each_text(r.data)) end)) as fit) s
          where s.fit > 0 order by s.fit desc, m.own desc, r.created_at desc limit ${limit}`,
    )
    return rows.map((row) => toHit(formInLanguage(row, row.translations, req.user?.locale)))
  },
  async start(req, actor, limit) {
    const rows = await query<Row>(
      req,
      sql`select r.id, r.number, v.title, r.status::text as status, a.name as requester, true as own, 0 as fit, v.translations
          from itsm_requests r join itsm_form_versions v on v.id = r.form_version_id join employees a on a.id = r.requester_id
          where r.requester_id = ${actor.id}::uuid order by r.created_at desc limit ${limit}`,
    )
    return rows.map((row) => toHit(formInLanguage(row, row.translations, req.user?.locale)))
  },
}

/** Ids that may fit, every arm within the reader's scope. */
function arms(actor: Actor): SQL {
  const me = sql`${actor.id}::uuid`
  const all = actor.rights.superadmin
  const resources = all ? [] : [...subtreeIds(actor, 'itsm', LOOKING)]
  const taken = [
    sql`(select r.id from itsm_requests r where r.requester_id = ${me} order by r.created_at desc limit 200)`,
    sql`(select r.id from itsm_requests r where r.requested_for_id = ${me} order by r.created_at desc limit 200)`,
    sql`(select c.subject_id::uuid from workflow_step_candidates c
          join workflow_steps s on s.id = c.step_id join workflow_runs w on w.id = s.run_id and w.subject_kind = 'request'
        where c.employee_id = ${me} order by s.since desc limit 200)`,
  ]
  if (all || resources.length > 0) {
    const scope = all ? sql`true` : sql`r.resource_id = any(${sql.param(resources)}::uuid[])`
    taken.push(
      sql`(select r.id from itsm_requests r where ${scope}
          and r.number in (select 'REQ-' || lpad(w, 6, '0') from word where w ~ '^[0-9]{1,12}$'))`,
      sql`(select r.id from (select f.id from itsm_forms f where exists (select 1 from word where search_fit(array[w], f.title,
              (select string_agg(t.title, ' ') from itsm_forms_translations t where t._parent_id = f.id)) > 0)
            order by f.title limit 12) f
          cross join lateral (select r.id from itsm_requests r where r.form_id = f.id and ${scope} order by r.created_at desc limit 30) r)`,
      sql`(select r.id from (select distinct e.id from word join employees e on length(w) > 2 and (e.name ilike '%' || w || '%' or w <% e.name)
            limit 20) e
          cross join lateral (
            (select r.id from itsm_requests r where r.requester_id = e.id and ${scope} order by r.created_at desc limit 15)
            union all
            (select r.id from itsm_requests r where r.requested_for_id = e.id and ${scope} order by r.created_at desc limit 15)) r)`,
    )
  }
  return sql.join(taken, sql` union `)
}

function toHit({ id, number, title, status, requester, own, fit }: Row): SearchHit {
  return {
    kind: 'request',
    id,
    title: `${number} ${title}`,
    detail: own ? null : requester,
    href: `/requests/${id}`,
    icon: null,
    status,
    score: fit + (own ? AHEAD : 0),
  }
}
