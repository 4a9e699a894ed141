import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What a command on a request reads, as one call behind one lock, and what it writes, as one call for each kind of
 * row. Statements inside of functions are planned once for each connection, and parts with nothing to do cost nothing.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Attempts are counted for minutes. A crash may forget them; in return they are not waited for on disk.
    alter table rate_limits set unlogged;

    -- The rights of whoever acts, and the request with its run, both locked. Each part is a statement of its own and
    -- so sees what those committed for whom the lock waited. Where the form hands out of a stock, only that is
    -- answered: the stock is locked before the request, and then asked again.
    create function open_request(asked uuid, actor uuid, known_epoch bigint, known_tree bigint, stocks text[],
      out at_epoch bigint, out at_tree bigint, out own boolean, out same boolean, out resources json, out inactive json, out source json,
      out stock text, out request json, out run uuid, out definition text, out state json, out steps json)
    language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
    begin
      if cardinality(stocks) > 0 then
        select f.form_type::text into stock from itsm_requests r join itsm_forms f on f.id = r.form_id
          where r.id = asked and f.form_type::text = any(stocks);
        if stock is not null then return; end if;
      end if;
      select json_build_object('id', r.id, 'label', r.number, 'requester', r.requester_id, 'requestedFor', r.requested_for_id,
          'resource', p.slug, 'values', r.data, 'status', r.status, 'form', r.form_id, 'formVersion', r.form_version_id,
          'priority', r.priority, 'formType', f.form_type, 'clock', json_build_object('started', r.created_at, 'due', r.sla_due_at,
            'paused', r.sla_paused_at, 'pauses', r.sla_pauses, 'completed', r.completed_at)) into request
        from itsm_requests r join itsm_forms f on f.id = r.form_id join permission_resources p on p.id = r.resource_id
        where r.id = asked for update of r;
      select r.at_epoch, r.at_tree, r.own, r.same, r.resources, r.inactive, r.source
        into at_epoch, at_tree, own, same, resources, inactive, source from rights_of(actor, known_epoch, known_tree) r;
      if request is null then return; end if;
      select w.id, w.definition::text, w.state into run, definition, state from workflow_runs w
        where w.subject_kind = 'request' and w.subject_id = asked::text for update;
      steps := (select coalesce(json_agg(json_build_object('id', s.id, 'nodeId', s.node_id, 'type', s.type, 'label', s.label,
          'round', s.round::int, 'status', s.status, 'added', s.added, 'removed', s.removed, 'asked', exists (
            select 1 from workflow_step_candidates c where c.step_id = s.id and c.employee_id = actor))
          order by s.round desc, s.since desc, s.id), '[]') from workflow_steps s where s.run_id = run);
    end $$;

    -- The state of runs and every row that follows from it: all of it is an index of the state.
    create function write_runs(moves jsonb) returns void
    language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
    declare
      move jsonb;
      of_run uuid;
      ended uuid[];
    begin
      for move in select value from jsonb_array_elements(moves) loop
        of_run := (move ->> 'run')::uuid;
        if move ->> 'definition' is null then
          update workflow_runs set state = move -> 'state', status = move ->> 'status', round = (move ->> 'round')::int, updated_at = now()
            where id = of_run;
        else
          insert into workflow_runs (id, subject_kind, subject_id, definition, state, status, round)
            values (of_run, move ->> 'kind', move ->> 'subject', move -> 'definition', move -> 'state', move ->> 'status', (move ->> 'round')::int);
        end if;
        if move -> 'opened' <> '[]' then
          insert into workflow_steps (id, run_id, node_id, type, label, round, status, since, due_at, fallback, understaffed, added, removed,
              closed_at, closed_by)
            select id, of_run, "nodeId", type, label, round, status::enum_workflow_steps_status, since, due, nullif(fallback, 'null'),
              understaffed, '[]', '[]', at, by
            from jsonb_to_recordset(move -> 'opened') as o(id uuid, "nodeId" text, type text, label text, round int, status text,
              since timestamptz, due timestamptz, fallback jsonb, understaffed boolean, at timestamptz, by text);
        end if;
        if move -> 'seated' <> '[]' then
          insert into workflow_step_candidates (id, step_id, employee_id, seat_id, subject_id, why, open)
            select uuidv7(), step, employee, seat, move ->> 'subject', why, true
            from jsonb_to_recordset(move -> 'seated') as c(step uuid, employee uuid, seat uuid, why text);
        end if;
        if move -> 'voted' <> '[]' then
          insert into workflow_decisions (id, step_id, run_id, node_id, round, decider_id, decider_name, seat_id, seat_name, action, comments, at)
            select uuidv7(), s.id, of_run, v."nodeId", v.round, v.decider, coalesce(d.name, 'by rule'), v.seat, coalesce(a.name, 'by rule'),
              v.action, v.comments, v.at
            from jsonb_to_recordset(move -> 'voted') as v("nodeId" text, round int, decider uuid, seat uuid, action text, comments text,
                at timestamptz)
              join workflow_steps s on s.run_id = of_run and s.node_id = v."nodeId" and s.round = v.round
              left join employees d on d.id = v.decider left join employees a on a.id = v.seat;
        end if;
        if move -> 'closed' <> '[]' then
          with closed as (
            update workflow_steps s set status = c.status::enum_workflow_steps_status, closed_at = c.at, closed_by = c.by, updated_at = now()
            from jsonb_to_recordset(move -> 'closed') as c("nodeId" text, round int, status text, at timestamptz, by text)
            where s.run_id = of_run and s.node_id = c."nodeId" and s.round = c.round returning s.id)
            select array_agg(id) into ended from closed;
          update workflow_step_candidates set open = false where step_id = any(ended) and open;
        end if;
      end loop;
    end $$;

    -- Where a run moved a request to, and its clock. One that runs on after a pause is watched from its new moment.
    create function write_requests(moves jsonb) returns void
    language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
    declare
      move record;
      warned timestamptz;
    begin
      for move in select * from jsonb_to_recordset(moves) as m(id uuid, status text, completed timestamptz, due timestamptz,
          paused timestamptz, pauses jsonb, breached boolean, "warnAt" timestamptz) loop
        update itsm_requests set status = move.status::enum_itsm_requests_status, updated_at = now(), rev = coalesce(rev, 1) + 1,
            completed_at = move.completed, sla_due_at = move.due, sla_paused_at = move.paused, sla_pauses = move.pauses,
            sla_breached = move.breached
          where id = move.id returning sla_warned_at into warned;
        if move."warnAt" is not null then
          perform graphile_worker.add_job('judgeSla', json_build_object('request', move.id),
            run_at := case when warned is null then move."warnAt" else move.due + interval '1 millisecond' end,
            job_key := 'judgeSla:' || move.id);
        end if;
      end loop;
    end $$;

    -- A request as a command answers it: its row, and of its run what people are told.
    create function request_doc(asked jsonb) returns json
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
          'understaffed', coalesce(s.understaffed, false),
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

    create function write_events(events jsonb) returns void
    language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
    begin
      insert into audit_events (id, at, actor, actor_name, on_behalf_of, via, action, entity_type, entity_id, changes,
          reason, ip, correlation_id, salt, erasable_digest, digest, mac)
        select id, at, actor, "actorName", "onBehalfOf", via::enum_audit_events_via, action, "entityType", "entityId",
          nullif(changes, 'null'), reason, ip, "correlationId", salt, "erasableDigest", digest, mac
        from jsonb_to_recordset(events) as e(id uuid, at timestamptz, actor text, "actorName" text,
          "onBehalfOf" text, via text, action text, "entityType" text, "entityId" text, changes jsonb, reason text, ip text,
          "correlationId" text, salt text, "erasableDigest" text, digest text, mac text);
    end $$;

    -- A job without a key of a task that ran before is a plain row, made as the queue's own function makes it and
    -- announced alike; that function costs four statements. The others are its: of several with one key the last counts,
    -- as if they had been queued one after the other.
    create function write_jobs(jobs jsonb) returns void
    language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
    declare
      made int;
    begin
      insert into graphile_worker._private_jobs (task_id, payload, run_at, max_attempts)
        select t.id, j.payload, coalesce(j."runAt", now()), coalesce(j."maxAttempts", 25)
        from jsonb_to_recordset(jobs) as j(task text, payload json, "runAt" timestamptz, "maxAttempts" smallint, key text)
          join graphile_worker._private_tasks t on t.identifier = j.task
        where j.key is null;
      get diagnostics made = row_count;
      if made > 0 then
        perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || made || '}');
      end if;
      if made < jsonb_array_length(jobs) then
        perform graphile_worker.add_jobs(array(
          select (j.task, j.payload, null, j."runAt", j."maxAttempts", j.key, null, null)::graphile_worker.job_spec
          from (select distinct on (coalesce(key, nr::text)) * from rows from (jsonb_to_recordset(jobs)
              as (task text, payload json, "runAt" timestamptz, "maxAttempts" smallint, key text)) with ordinality
                as q(task, payload, "runAt", "maxAttempts", key, nr)
            where key is not null or not exists (select 1 from graphile_worker._private_tasks t where t.identifier = task)
            order by coalesce(key, nr::text), nr desc) j));
      end if;
    end $$;

    -- Every command pays for every index on these tables. These are the beginning of another, or by times and states
    -- that nothing looks for; without them the state of a run is replaced on its own page.
    drop index if exists "entityType_entityId_idx", itsm_requests_requester_idx, itsm_requests_resource_idx, workflow_runs_status_idx,
      workflow_runs_created_at_idx, workflow_runs_updated_at_idx, workflow_steps_run_idx, workflow_steps_status_idx,
      workflow_steps_created_at_idx, workflow_steps_updated_at_idx, workflow_step_candidates_step_idx,
      workflow_step_candidates_employee_idx, workflow_step_candidates_created_at_idx, workflow_step_candidates_updated_at_idx,
      workflow_decisions_step_idx, workflow_decisions_created_at_idx, workflow_decisions_updated_at_idx;
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
