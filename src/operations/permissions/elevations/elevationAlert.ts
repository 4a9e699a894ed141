import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { loadDirectory } from '@/src/operations/workflow/loadDirectory'
import { query } from '@/src/platform/query'

const schema = z.object({ stage: z.enum(['taken', 'ended', 'due']) })

type Row = {
  employee: string
  name: string
  role: string
  reason: string
  minutes: number
  reviewed: boolean
  alertRoles: string[]
}

/**
 * Alerts the superadmins and whoever holds a role that the rule names, but not who took it. An alert is true whatever
 * came after; the wish for a review is not once somebody reviewed it.
 */
export const elevationAlert: StillTrue = async (req, { subject, data }) => {
  const { stage } = schema.parse(data)
  const [row] = await query<Row>(
    req,
    sql`select x.employee_id as employee, x.employee_name as name, x.role_name as role, x.reason,
          round(extract(epoch from coalesce(x.ended_at, x.ends_at) - x.starts_at) / 60)::int as minutes, x.reviewed_at is not null as reviewed,
          coalesce((select array_agg(r.slug) from break_glass_rules_rels l join employee_roles r on r.id = l.employee_roles_id
            where l.parent_id = x.rule_id and l.path = 'alertRoles'), '{}') as "alertRoles"
        from elevations x where x.id = ${subject.id}::uuid for share of x`,
  )
  if (!row || (stage !== 'taken' && row.reviewed)) return []
  const directory = await loadDirectory(req, { roles: row.alertRoles, resources: [], people: [] })
  const named = row.alertRoles.flatMap((slug) => directory.roleHolders(slug))
  const to = [...new Set([...directory.superadmins(), ...named])].filter((id) => id !== row.employee)
  const words = {
    taken: {
      title: `${row.name} took the role ${row.role} by break-glass`,
      body: `For ${row.minutes} minutes. The reason given:\n\n“${row.reason}”\n\nEnd it if this is no emergency.`,
    },
    ended: {
      title: `${row.name}’s emergency role ${row.role} has ended: please review it`,
      body: `It lasted ${row.minutes} ${Number(row.minutes) === 1 ? 'minute' : 'minutes'}. Look at what was done and note what you find.`,
    },
    due: {
      title: `The review of ${row.name}’s emergency role ${row.role} is due`,
      body: 'Nobody has looked at what was done yet.',
    },
  }[stage]
  return [{ to, ...words, link: `/elevations/${subject.id}` }]
}
