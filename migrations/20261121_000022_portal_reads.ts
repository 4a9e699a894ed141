import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What pages of the portal read, as one call each: statements inside of functions are planned once for each
 * connection, and the answer is the JSON that goes out.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- An instant as JavaScript writes it.
    create function iso(at timestamptz) returns text language sql stable as $$
      select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    $$;

    -- What one person asked for, or what was asked for them: a page of it, newest first, and how many there are.
    create function my_requests(person uuid, wanted text, most int, skipped int) returns text
    language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off as $$
    declare
      mine uuid[]; opened int; ended int; docs json;
    begin
      with own as (
        select id, created_at, status in ('pending_approval', 'pending_fulfillment', 'returned') as is_open from itsm_requests where requester_id = person
        union
        select id, created_at, status in ('pending_approval', 'pending_fulfillment', 'returned') from itsm_requests where requested_for_id = person)
        select count(*) filter (where is_open), count(*) filter (where not is_open),
          (array_agg(id order by created_at desc, id) filter (where wanted is null or is_open = (wanted = 'open')))[skipped + 1 : skipped + most]
          into opened, ended, mine from own;
      select json_agg(json_build_object('id', r.id, 'number', r.number, 'title', v.title, 'status', r.status,
          'dueAt', iso(r.sla_due_at), 'createdAt', iso(r.created_at), 'own', r.requester_id = person,
          'breached', coalesce(coalesce(r.completed_at, r.sla_paused_at, now()) > r.sla_due_at, false),
          'since', iso(coalesce(r.completed_at, r.sla_paused_at, w.since, r.created_at)),
          'waitingFor', case when r.status = 'returned' then json_build_array(a.name) else coalesce(w.names, '[]') end)
          order by r.created_at desc, r.id) into docs
        from unnest(mine) as m(id) join itsm_requests r on r.id = m.id join itsm_form_versions v on v.id = r.form_version_id
          join employees a on a.id = r.requester_id
          left join lateral (
            select min(q.since) as since, json_agg(q.name order by q.name) as names from (
              select e.id, e.name, min(s.since) as since from workflow_step_candidates c
                join workflow_steps s on s.id = c.step_id and s.status = 'open'
                join employees e on e.id = c.employee_id
              where c.subject_id = r.id::text and c.open and not exists (
                select 1 from workflow_decisions d where d.step_id = s.id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))
              group by e.id, e.name) q) w on r.status in ('pending_approval', 'pending_fulfillment', 'returned');
      return json_build_object('docs', coalesce(docs, '[]'), 'open', opened, 'closed', ended)::text;
    end $$;

    -- Everything that is stored about one request, and whether its reader is or was asked in it; who may see it is
    -- judged by whoever calls.
    create function request_page(asked uuid, reader uuid) returns json
    language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off as $$
    declare
      doc json; row json; involved boolean; events json;
    begin
      doc := request_doc(to_jsonb(asked));
      if doc is null then return null; end if;
      select json_build_object('id', r.id, 'number', r.number, 'title', v.title, 'formSlug', f.slug, 'status', r.status,
          'priority', r.priority, 'data', r.data, 'requester', json_build_object('id', a.id, 'name', a.name),
          'requestedFor', json_build_object('id', b.id, 'name', b.name), 'createdAt', iso(r.created_at),
          'completedAt', iso(r.completed_at), 'slaDueAt', iso(r.sla_due_at), 'slaPausedAt', iso(r.sla_paused_at)) into row
        from itsm_requests r join itsm_forms f on f.id = r.form_id join itsm_form_versions v on v.id = r.form_version_id
          join employees a on a.id = r.requester_id join employees b on b.id = r.requested_for_id
        where r.id = asked;
      involved := exists (select 1 from workflow_step_candidates c where c.subject_id = asked::text and c.employee_id = reader)
        or exists (select 1 from workflow_runs w join workflow_decisions d on d.run_id = w.id
          where w.subject_kind = 'request' and w.subject_id = asked::text and d.decider_id = reader);
      events := (select json_agg(json_build_object('at', a.at, 'actor', a.actor, 'actorName', a.actor_name, 'action', a.action,
          'reason', a.reason, 'step', a.changes #> '{step,to}', 'onBehalfOf', (
            select json_build_object('id', e.id, 'name', e.name) from employees e where e.id = a.on_behalf_of::uuid))
          order by a.at, a.id)
        from audit_events a where a.entity_type = 'itsm-requests' and a.entity_id = asked::text
          and a.action not like '%.denied' and a.action not like '%.comment');
      return json_build_object('doc', doc, 'row', row, 'involved', involved, 'events', coalesce(events, '[]'));
    end $$;
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
