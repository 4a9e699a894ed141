import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** The columns of a `StoredRecord`, of `r` joined with its resource `p`; `reader` says whose part in it is asked. */
export function recordColumns(reader: string | null): SQL {
  return sql`r.id, r.number, r.type_id as type, r.title, r.state, r.state_kind as "stateKind", r.data, r.owner_id as owner,
    r.assignee_id as assignee, r.parent_id as parent, r.priority::text as priority, r.due_at as "dueAt", r.tags,
    r.workflow_run_id as "workflowRun", r.pending_to as "pendingTo", r.pending_since as "pendingSince",
    r.pending_by_id as "pendingBy", coalesce(r.rev, 1)::int as rev, p.slug as resource, p.id as "resourceId",
    r.created_by_id as "createdBy", r.changed_by_id as "changedBy", r.created_at as "createdAt", r.updated_at as "updatedAt",
    r.deleted_at as "deletedAt",
    ${reader}::uuid is not null and exists (select 1 from workflow_step_candidates c where c.subject_id = r.id::text and c.employee_id = ${reader}::uuid) as asked`
}
