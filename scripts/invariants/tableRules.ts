/** Rules that tables alone can prove, each as a statement that answers `what` for every row that breaks it. */
export const tableRules: readonly { rule: string; sql: string }[] = [
  {
    rule: 'a request has exactly one run, and a run its request',
    sql: `select 'request ' || r.number as what from itsm_requests r
        where not exists (select from workflow_runs w where w.subject_kind = 'request' and w.subject_id = r.id::text)
      union all
      select 'run ' || w.id from workflow_runs w
        where w.subject_kind = 'request' and not exists (select from itsm_requests r where r.id::text = w.subject_id)`,
  },
  {
    rule: 'the status of a request agrees with its run',
    sql: `select r.number || ' is ' || r.status || ', its run ' || w.status as what
      from workflow_runs w join itsm_requests r on w.subject_kind = 'request' and r.id = w.subject_id::uuid
      where case when w.status = 'running' then r.status not in ('pending_approval', 'pending_fulfillment') else r.status::text <> w.status end
        or w.state ->> 'status' <> w.status or (w.state ->> 'round')::int <> w.round`,
  },
  {
    rule: 'a request is completed when, and only when, it has ended',
    sql: `select number as what from itsm_requests
      where (completed_at is not null) <> (status in ('approved', 'rejected', 'fulfilled', 'cancelled'))
        or (sla_paused_at is not null) <> (status = 'returned') or completed_at < created_at`,
  },
  {
    rule: 'numbers have no gap where a seed made them',
    sql: `select n || ' of the seed is missing' as what from (
        select generate_series((value ->> 'from')::int, (value ->> 'to')::int) as n from installation where key = 'seed') s
      where not exists (select from itsm_requests r where r.number = 'REQ-' || lpad(n::text, 6, '0'))
      union all
      select number || ' is ahead of the sequence' from itsm_requests
        where number ~ '^REQ-[0-9]{6,}$' and substring(number from 5)::bigint > (select last_value from itsm_request_numbers)`,
  },
  {
    rule: 'an open step belongs to a running run and is asked of somebody',
    sql: `select s.label || ' of ' || w.subject_id as what from workflow_steps s join workflow_runs w on w.id = s.run_id
      where s.status = 'open' and (w.status <> 'running' or (s.type <> 'timer' and not coalesce(s.understaffed, false)
        and not exists (select from workflow_step_candidates c where c.step_id = s.id and c.open)))`,
  },
  {
    rule: 'a closed step waits for nobody, and says when it closed',
    sql: `select s.id::text as what from workflow_steps s
      where s.status <> 'open' and (s.closed_at is null
        or exists (select from workflow_step_candidates c where c.step_id = s.id and c.open))`,
  },
  {
    rule: 'who is asked is asked on the request of the step',
    sql: `select c.id::text as what from workflow_step_candidates c
        join workflow_steps s on s.id = c.step_id join workflow_runs w on w.id = s.run_id where c.subject_id <> w.subject_id`,
  },
  {
    rule: 'nobody decides their own request',
    sql: `select d.decider_name || ' on ' || r.number as what from workflow_decisions d join workflow_runs w on w.id = d.run_id
        join itsm_requests r on w.subject_kind = 'request' and r.id = w.subject_id::uuid
      where d.decider_id in (r.requester_id, r.requested_for_id)`,
  },
  {
    rule: 'a decision is made while its step is open, on the step it names',
    sql: `select d.id::text as what from workflow_decisions d join workflow_steps s on s.id = d.step_id
      where d.at < s.since or d.at > s.closed_at or d.run_id <> s.run_id or d.node_id <> s.node_id or d.round <> s.round`,
  },
  {
    rule: 'a clock that ran out is marked so, and no other',
    sql: `select number as what from itsm_requests
      where case when completed_at is not null or sla_paused_at is not null
          then coalesce(sla_breached, false) <> coalesce(coalesce(completed_at, sla_paused_at) > sla_due_at, false)
          else coalesce(sla_breached, false) and coalesce(now() <= sla_due_at, true) end
        or (sla_breached_at is not null and (sla_due_at is null or sla_breached_at <= sla_due_at))`,
  },
  {
    rule: 'every command left its event',
    sql: `with said as (
        select entity_id, count(*) filter (where action = 'itsm-requests.submit') as submit,
          count(*) filter (where action = 'itsm-requests.decide') as decide,
          count(*) filter (where action = 'itsm-requests.fulfill') as fulfill,
          count(*) filter (where action = 'itsm-requests.comment') as comment
        from audit_events where entity_type = 'itsm-requests' group by entity_id),
      done as (
        select w.subject_id as id, count(d.id) filter (where d.decider_id is not null) as decide
        from workflow_runs w left join workflow_decisions d on d.run_id = w.id where w.subject_kind = 'request' group by 1),
      delivered as (
        select w.subject_id as id, count(*) as fulfill from workflow_runs w join workflow_steps s on s.run_id = w.id
        where w.subject_kind = 'request' and s.type = 'fulfillment' and s.status = 'fulfilled' group by 1),
      wrote as (select request_id::text as id, count(*) as comment from itsm_comments group by 1)
      select r.number as what from itsm_requests r
        left join said on said.entity_id = r.id::text left join done on done.id = r.id::text
        left join delivered on delivered.id = r.id::text left join wrote on wrote.id = r.id::text
      where coalesce(said.submit, 0) <> 1 or coalesce(said.decide, 0) < coalesce(done.decide, 0)
        or coalesce(said.fulfill, 0) > coalesce(delivered.fulfill, 0) or coalesce(said.comment, 0) <> coalesce(wrote.comment, 0)`,
  },
  {
    rule: 'a request stands in the category and under the rights of its form',
    sql: `select r.number as what from itsm_requests r join itsm_forms f on f.id = r.form_id
        join itsm_form_versions v on v.id = r.form_version_id
      where r.resource_id <> f.resource_id or r.category_id <> f.category_id or v.form_id <> f.id`,
  },
  {
    rule: 'a message about a step that is over is quiet',
    sql: `select n.id::text as what from notifications n
        join workflow_steps s on n.topic = 'step:' || s.run_id || ':' || s.node_id || ':' || s.round
      where s.status <> 'open' and not n.settled and s.closed_at < now() - interval '1 hour'`,
  },
]
