import type { ClientBase } from 'pg'
import { auditKey } from '@/src/operations/audit/auditKey'
import type { Chance } from './chance'
import type { Company } from './Company'
import { eventRow } from './eventRow'
import { insertRows } from './insertRows'

/** How many people hold each generated role of a category. */
const HOLDERS = { approver: 4, fulfiller: 4, manager: 1 } as const

/** Who approves, delivers and manages in the seeded categories: assignments of their generated roles, with events. */
export async function makeRights(
  client: ClientBase,
  categories: readonly string[],
  { people, admin }: Company,
  since: number,
  secret: string,
  chance: Chance,
): Promise<void> {
  const { rows: roles } = await client.query<{ id: string; slug: string }>(
    'select id, slug from employee_roles where slug = any($1::text[])',
    [categories.flatMap((slug) => Object.keys(HOLDERS).map((role) => `itsm-${slug}-${role}`))],
  )
  const at = new Date(since).toISOString()
  const assignments = roles.flatMap(({ id: role, slug }) => {
    const most = HOLDERS[slug.slice(slug.lastIndexOf('-') + 1) as keyof typeof HOLDERS]
    // Two people at least: whoever asks does not decide, and somebody is away.
    const count = most === 1 ? 1 : 2 + chance.below(most - 1)
    const holders = new Set(Array.from({ length: count }, () => chance.pick(people).id))
    return [...holders].map((employee) => ({
      id: chance.id(),
      employee_id: employee,
      role_id: role,
      valid_from: at,
      reason: 'Service desk',
      granted_by_id: admin.id,
      rev: 1,
      created_at: at,
      updated_at: at,
    }))
  })
  const key = auditKey(secret)
  await client.query('begin')
  await insertRows(client, 'role_assignments', assignments)
  await insertRows(
    client,
    'audit_events',
    assignments.map((row) =>
      eventRow(
        {
          at: since,
          actor: admin,
          via: 'cli',
          action: 'role-assignments.create',
          entityType: 'role-assignments',
          entityId: row.id,
          changes: {
            employee: { from: null, to: row.employee_id },
            role: { from: null, to: row.role_id },
            validFrom: { from: null, to: at },
            reason: { from: null, to: row.reason },
          },
        },
        key,
        chance,
      ),
    ),
  )
  await client.query('commit')
}
