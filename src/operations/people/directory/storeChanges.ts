import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type Changes<Item = unknown> = {
  /** Under which the link is kept. */
  name: string
  items: Item[]
  link: string
  /** Whether this is everything there is, not what changed. */
  whole: boolean
  /** The directory groups that were asked for. */
  groups: readonly string[]
}
type Removed = { '@removed'?: { reason: string } | undefined }
type User = Removed & { id: string }
type Manager = { id: string; manager?: { id: string } | null | undefined }
type Member = Removed & { id: string; '@odata.type'?: string | undefined }
type Group = Removed & { id: string; 'members@delta'?: Member[] | undefined }

type Read = { people: Changes<User>; managers: Manager[]; groups: Changes<Group>[] }

/** Writes what was read into our copy, in the request's transaction: the last word about each person and member counts. */
export async function storeChanges(req: PayloadRequest, { people, managers, groups }: Read): Promise<void> {
  await storePeople(req, people)
  const known = JSON.stringify(managers.map(({ id, manager }) => ({ id, manager: manager?.id ?? null })))
  await query(
    req,
    sql`update directory_people p set manager = m.manager
        from jsonb_to_recordset(${known}::jsonb) as m (id text, manager text)
        where p.id = m.id and p.manager is distinct from m.manager`,
  )
  await query(req, sql`delete from directory_links`)
  const asked = JSON.stringify(groups.flatMap((changes) => changes.groups))
  // Of a group that is mapped no longer nothing is kept: it may come back years later.
  await query(
    req,
    sql`delete from directory_members where directory_group not in (select jsonb_array_elements_text(${asked}::jsonb))`,
  )
  for (const changes of groups) await storeMembers(req, changes)
  for (const { name, link } of [people, ...groups])
    await query(req, sql`insert into directory_links (name, link) values (${name}, ${link})`)
}

async function storePeople(req: PayloadRequest, { items, whole }: Changes<User>): Promise<void> {
  if (whole) await query(req, sql`delete from directory_people`)
  const last = new Map<string, User>()
  for (const user of items) {
    const before = last.get(user.id)
    // Somebody may come twice, with what changed each time.
    last.set(user.id, user['@removed'] || before?.['@removed'] ? user : { ...before, ...user })
  }
  const gone = [...last.values()].filter((user) => user['@removed']).map(({ id }) => id)
  const there = [...last.values()].filter((user) => !user['@removed'])
  await query(
    req,
    sql`delete from directory_people where id in (select jsonb_array_elements_text(${JSON.stringify(gone)}::jsonb))`,
  )
  await query(
    req,
    sql`insert into directory_people (id, entry)
        select entry ->> 'id', entry from jsonb_array_elements(${JSON.stringify(there)}::jsonb) as entry
        on conflict (id) do update set entry = directory_people.entry || excluded.entry`,
  )
}

async function storeMembers(req: PayloadRequest, { items, whole, groups }: Changes<Group>): Promise<void> {
  const list = (ids: readonly string[]) =>
    sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`
  if (whole) await query(req, sql`delete from directory_members where directory_group in ${list(groups)}`)
  const last = new Map<string, { group: string; person: string; there: boolean }>()
  const gone = new Set<string>()
  for (const { id: group, '@removed': removed, 'members@delta': members = [] } of items) {
    if (removed) gone.add(group)
    else gone.delete(group)
    for (const { id: person, '@removed': out, '@odata.type': type = '#microsoft.graph.user' } of members) {
      // Groups in groups are not followed: what is mapped is said by name.
      if (type === '#microsoft.graph.user') last.set(`${group} ${person}`, { group, person, there: !out })
    }
  }
  const changes = JSON.stringify([...last.values()])
  await query(
    req,
    sql`delete from directory_members m using jsonb_to_recordset(${changes}::jsonb) as c ("group" text, person text, there boolean)
        where m.directory_group = c.group and m.person = c.person and not c.there`,
  )
  await query(
    req,
    sql`insert into directory_members (directory_group, person)
        select c.group, c.person from jsonb_to_recordset(${changes}::jsonb) as c ("group" text, person text, there boolean)
        where c.there on conflict do nothing`,
  )
  await query(req, sql`delete from directory_members where directory_group in ${list([...gone])}`)
}
