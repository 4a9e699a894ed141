import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { DirectoryFault } from './DirectoryFault'
import { graphPages, type GraphClient } from './graphPages'
import { storeChanges, type Changes } from './storeChanges'

const USERS =
  '/v1.0/users/delta?$select=id,displayName,mail,userPrincipalName,employeeId,jobTitle,department,accountEnabled,userType'
const MANAGERS = '/v1.0/users?$select=id&$expand=manager($select=id)&$top=999'
/** As many as Microsoft Graph lets a filter of changes name. */
const GROUPS_AT_ONCE = 50

const removed = z.object({ reason: z.string() }).optional()
const userSchema = z.object({ id: z.string().min(1), '@removed': removed }).loose()
const managerSchema = z.object({ id: z.string(), manager: z.object({ id: z.string() }).nullish() })
const groupSchema = z.object({
  id: z.string().min(1),
  '@removed': removed,
  'members@delta': z
    .array(z.object({ '@odata.type': z.string().optional(), id: z.string(), '@removed': removed }))
    .optional(),
})

/**
 * Brings our copy of the directory up to date: people and members by what changed since the last run, managers whole,
 * because changes of them are not told. Copy and links are stored in one transaction, so that a run that breaks off
 * is done again from where the last one ended. Throws `DirectoryFault`.
 */
export async function fetchDirectory(
  req: PayloadRequest,
  client: GraphClient,
  directoryGroups: readonly string[],
): Promise<void> {
  const links = new Map(
    (await query<{ name: string; link: string }>(req, sql`select name, link from directory_links`)).map(
      ({ name, link }) => [name, link],
    ),
  )
  const people = await changesOf(client, links, 'users', USERS)
  const managers = await graphPages(client, MANAGERS)
  const groups: Changes[] = []
  const wanted = [...new Set(directoryGroups)].sort()
  for (let at = 0; at < wanted.length; at += GROUPS_AT_ONCE) {
    const some = wanted.slice(at, at + GROUPS_AT_ONCE)
    const filter = some.map((id) => `id eq '${id}'`).join(' or ')
    const path = `/v1.0/groups/delta?$select=id,displayName,members&$filter=${encodeURIComponent(filter)}`
    // A link stands for the groups that it was asked with.
    groups.push({ ...(await changesOf(client, links, `groups ${some.join(',')}`, path)), groups: some })
  }
  await withTransaction(req, () =>
    storeChanges(req, {
      people: { ...people, items: parse(userSchema, people.items) },
      managers: parse(managerSchema, managers.items),
      groups: groups.map((changes) => ({ ...changes, items: parse(groupSchema, changes.items) })),
    }),
  )
}

/** What changed since the link of this name, or everything, when there is none or it is too old. */
async function changesOf(
  client: GraphClient,
  links: ReadonlyMap<string, string>,
  name: string,
  path: string,
): Promise<Changes> {
  const link = links.get(name)
  if (link !== undefined) {
    try {
      const { items, deltaLink } = await graphPages(client, link)
      return { name, items, link: deltaLink ?? link, whole: false, groups: [] }
    } catch (error) {
      if (!(error instanceof DirectoryFault) || error.code !== 'resync') throw error
    }
  }
  const { items, deltaLink } = await graphPages(client, path)
  if (deltaLink === null)
    throw new DirectoryFault(
      'unreadable',
      'The directory did not say from where changes are read the next time.',
    )
  return { name, items, link: deltaLink, whole: true, groups: [] }
}

function parse<Schema extends z.ZodType>(schema: Schema, items: readonly unknown[]): z.output<Schema>[] {
  const parsed = z.array(schema).safeParse(items)
  if (parsed.success) return parsed.data
  throw new DirectoryFault('unreadable', 'The directory answered in a shape that is not Microsoft Graph’s.')
}
