import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { notFound } from '@/src/operations/shared/notFound'
import { query } from '@/src/platform/query'
import type { StoredForm } from './draftFaults'

/** A form's draft for those who hold what it `needs`: 404 to who may not even read it, else 403. Locked for publishing. */
export async function seeForm(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  lock: boolean,
  needs: 'update' | 'manage' = 'update',
): Promise<StoredForm> {
  const [row] = await query<StoredForm>(
    req,
    sql`select f.id, f.title, p.slug as resource, f.fields, f.workflow_builder as "workflowBuilder",
          jsonb_build_object('enabled', f.sla_time_enabled, 'duration', f.sla_time_duration, 'unit', f.sla_time_unit) as "slaTime",
          f.calendar_id as calendar, f.form_type as "formType",
          coalesce(f.rev, 1)::int as rev
        from itsm_forms f join permission_resources p on p.id = f.resource_id where f.id = ${id}::uuid ${lock ? sql`for update of f` : sql``}`,
  )
  const holds = (action: 'read' | 'update' | 'manage') =>
    row !== undefined && can(actor.rights, actor.tree, row.resource, action)
  if (!row || (!holds('read') && !holds('update'))) throw notFound('form')
  if (!holds(needs)) throw await denied(req, row.resource, needs, 'You may not work on this form.')
  return row
}
