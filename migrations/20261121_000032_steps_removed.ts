import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** A request as commands answer it says of each step who was taken off it: their right no longer opens it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function request_doc(asked jsonb) returns json
    language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
    declare
      found_row json; slug text; version json; of_run uuid; definition text; state json; steps json; decisions json;
    begin
      select to_json(r), p.slug, json_build_object('number', v.version, 'current', f.published_version) into found_row, slug, version
        from itsm_requests r join permission_resources p on p.id = r.resource_id join itsm_form_versions v on v.id = r.form_version_id
          join itsm_forms f on f.id = v.form_id
        where r.id = (asked #>> '{}')::uuid;
      if found_row is null then return null; end if;
      select w.id, w.definition::text, w.state into of_run, definition, state from workflow_runs w
        where w.subject_kind = 'request' and w.subject_id = asked #>> '{}';
      steps := (select coalesce(json_agg(json_build_object('id', s.id, 'nodeId', s.node_id, 'type', s.type, 'label', s.label,
          'round', s.round, 'status', s.status, 'since', s.since, 'dueAt', s.due_at, 'closedAt', s.closed_at, 'fallback', s.fallback,
          'removed', s.removed, 'understaffed', coalesce(s.understaffed, false),
          'closedBy', (select json_build_object('id', e.id, 'name', e.name) from employees e
            where e.id = case when length(s.closed_by) = 36 then s.closed_by::uuid end),
          'candidates', case when s.status = 'open' then (
            select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'seat', c.seat_id, 'open', c.open) order by e.name), '[]')
            from workflow_step_candidates c join employees e on e.id = c.employee_id where c.step_id = s.id and c.open) else '[]' end)
        order by s.since, s.id), '[]') from workflow_steps s where s.run_id = of_run);
      decisions := (select coalesce(json_agg(json_build_object('step', d.step_id, 'nodeId', d.node_id, 'round', d.round,
          'decider', json_build_object('id', d.decider_id, 'name', d.decider_name),
          'seat', json_build_object('id', d.seat_id, 'name', d.seat_name),
          'action', d.action, 'comments', d.comments, 'at', d.at) order by d.at, d.id), '[]')
        from workflow_decisions d where d.run_id = of_run);
      return json_build_object('row', found_row, 'resource', slug, 'version', version, 'definition', definition, 'state', state,
        'steps', steps, 'decisions', decisions);
    end $$;
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
