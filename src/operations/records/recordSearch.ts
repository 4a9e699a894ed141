import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SearchHit, SearchSource } from '@/src/operations/search/SearchSource'
import { query } from '@/src/platform/query'
import { searchRecords } from './searchRecords'

/** The best fit counts as much as a title that begins with what was typed. */
const BEST = 0.9

/** Records one may see, by the words that stand in them; before anything is typed, the newest of one's own. */
export const recordSearch: SearchSource = {
  kind: 'record',
  async find(req, actor, words, limit) {
    const { docs } = await searchRecords(req, actor, { q: words.join(' ').slice(0, 200), limit })
    const most = Math.max(...docs.map(({ rank }) => rank), Number.MIN_VALUE)
    return docs.map(({ id, number, title, type, stateLabel, rank }): SearchHit => ({
      kind: 'record',
      id,
      title: `${number} ${title}`,
      detail: type.name,
      href: `/records/${id}`,
      icon: 'folder-open',
      status: stateLabel,
      score: BEST * (rank / most),
    }))
  },
  async start(req, actor, limit) {
    const rows = await query<{ id: string; number: string; title: string; type: string }>(
      req,
      sql`select r.id, r.number, r.title, t.name as type from records r join record_types t on t.id = r.type_id
          where (r.owner_id = ${actor.id}::uuid or r.assignee_id = ${actor.id}::uuid) and r.deleted_at is null
          order by r.updated_at desc limit ${limit}`,
    )
    return rows.map(({ id, number, title, type }) => ({
      kind: 'record',
      id,
      title: `${number} ${title}`,
      detail: type,
      href: `/records/${id}`,
      icon: 'folder-open',
      score: 0,
    }))
  },
}
