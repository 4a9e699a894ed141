import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { DirectoryPlan, PlannedJoin } from '@/src/domain/people/directory/DirectoryPlan'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { refuseConflicts } from '@/src/operations/permissions/refuseConflicts'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { asSystem } from '@/src/platform/asSystem'
import { query } from '@/src/platform/query'

type Each = (name: string, work: () => Promise<unknown>) => Promise<void>

/** Memberships by the mapping: those who are out leave first, so that nobody holds two sides of a separation on the way. */
export async function changeMemberships(
  req: PayloadRequest,
  { join, drop }: DirectoryPlan,
  issuer: string,
  each: Each,
): Promise<void> {
  for (const { membership, name } of drop) await each(name, () => leaveGroup(req, membership))
  for (const planned of join)
    await each(planned.name, () => joinGroup(req, planned, `${issuer}|${planned.person}`))
}

async function leaveGroup(req: PayloadRequest, membership: string): Promise<void> {
  const [ours] = await query(
    req,
    sql`select 1 from directory_memberships where membership_id = ${membership}::uuid`,
  )
  if (ours)
    await req.payload.delete({ collection: 'group-memberships', id: membership, depth: 0, ...asSystem(req) })
}

async function joinGroup(
  req: PayloadRequest,
  { group, directoryGroup }: PlannedJoin,
  key: string,
): Promise<void> {
  await lockPolicy(req)
  const [found] = await query<{ employee: string }>(
    req,
    sql`select e.id as employee from employees e
        where e.external_id = ${key} and e.status = 'active'
          and exists (select from directory_group_mappings x where x.directory_group = ${directoryGroup} and x.group_id = ${group}::uuid)
          and not exists (select from group_memberships m where m.employee_id = e.id and m.group_id = ${group}::uuid
            and m.valid_from is null and m.valid_until is null)`,
  )
  if (!found) return
  const { employee } = found
  const { graph, resources } = await loadRightsGraph(req)
  const row = { employee, groupId: group, validFrom: null, validUntil: null }
  await refuseConflicts(
    req,
    { graph, resources },
    { collection: 'group-memberships', id: null, row },
    employee,
  )
  const { id } = await req.payload.create({
    collection: 'group-memberships',
    data: { employee, group, reason: 'Member of the group in the directory' },
    depth: 0,
    ...asSystem(req),
  })
  await query(
    req,
    sql`insert into directory_memberships (membership_id, directory_group) values (${String(id)}::uuid, ${directoryGroup})`,
  )
}
