import { sql } from '@payloadcms/db-postgres/drizzle'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { loadDirectory } from '@/src/operations/workflow/loadDirectory'
import { query } from '@/src/platform/query'

/** Tells the superadmins that a run of the directory stopped or failed, unless a later one went through. */
export const directoryAlert: StillTrue = async (req, { subject }) => {
  const [run] = await query<{ state: string; problem: string | null }>(
    req,
    sql`select r.state, r.problem from directory_runs r where r.id = ${subject.id}::uuid and r.state in ('stopped', 'failed')
        and not exists (select from directory_runs l where l.state = 'applied' and l.started_at > r.started_at)`,
  )
  if (!run) return []
  const directory = await loadDirectory(req, { roles: [], resources: [], people: [] })
  const title =
    run.state === 'stopped'
      ? 'The directory was not taken over: too many would leave'
      : 'The directory could not be read'
  return [{ to: [...directory.superadmins()], title, body: run.problem ?? '', link: '/admin/directory' }]
}
