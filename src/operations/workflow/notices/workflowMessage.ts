import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { nodeDataSchemas } from '@/src/domain/workflow/nodeDataSchemas'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { loadDirectory } from '../loadDirectory'
import { subjects } from '../subjects'
import { query } from '@/src/platform/query'

const schema = z.object({ kind: z.string(), run: z.uuid(), message: nodeDataSchemas.notify })

/** The message of a notify node: to who asked, to the person it is for, or to whoever holds its role now. */
export const workflowMessage: StillTrue = async (req, notice) => {
  const { kind, run, message } = schema.parse(notice.data)
  const about = await subjects.get(kind)?.about(req, notice.subject.id)
  const rows = await query<{ id: string }>(req, sql`select id from workflow_runs where id = ${run}::uuid`)
  if (!about || rows.length === 0) return []
  const { to = 'requester', role, subject, body } = message
  const people = to === 'role' ? await holders(role ?? '') : [about[to].id]
  return [
    {
      to: people,
      title: subject ? `${about.label}: ${subject}` : `A message about ${about.label}`,
      body: body ? `${body}\n\n${about.title}` : about.title,
      link: about.link,
    },
  ]

  async function holders(slug: string): Promise<readonly string[]> {
    const directory = await loadDirectory(req, { roles: [slug], resources: [], people: [] })
    return directory.roleHolders(slug)
  }
}
