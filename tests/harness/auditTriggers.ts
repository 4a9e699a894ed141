/**
 * Tables whose change needs no audit event of its own. Everything else in `public` is governed, so that a
 * new collection is covered on the day it appears.
 *
 * - sessions, Payload's own tables, limits, heartbeats, keys, `installation`: housekeeping, about no one's rights or work
 * - `itsm_drafts`: what somebody has typed and not sent, theirs alone
 * - `sign_ins`: what stands beside sessions; beginning and ending one leaves an event
 * - `directory_*`: a copy of what the directory says and where reading it stopped; what follows from it leaves events
 * - `edit_locks`: who types where right now; taking one over from somebody leaves an event
 * - `policy_epoch`, `used_slugs`: raised by triggers of a change that leaves its own event
 * - steps and candidates: an index of `workflow_runs.state` and of rights, rebuilt by jobs; runs, decisions and
 *   requests are governed, so whatever moves a request leaves an event
 * - notifications: what they tell is recorded where it happened, and that one has read it is one's own business
 * - saved filters of the queue, and when one last looked at it: one's own, about no one's rights or work
 * - the audit tables themselves
 */
const FREE = [
  'employees_sessions',
  'sign_ins',
  'directory_people',
  'directory_members',
  'directory_links',
  'directory_runs',
  'directory_memberships',
  'rate_limits',
  'worker_heartbeats',
  'idempotency_keys',
  'installation',
  'policy_epoch',
  'used_slugs',
  'edit_locks',
  'itsm_drafts',
  'workflow_steps',
  'workflow_step_candidates',
  'notifications',
  'queue_views',
  'queue_looks',
]

/**
 * SQL that makes a commit fail when its transaction changed a governed table and left no audit event. Asked
 * at the end of the transaction, because the event is written after the change. A rewrite of the same
 * values is no change: a log-in rewrites the person, a save rewrites every child row.
 */
export const AUDIT_TRIGGERS = `
  create function test_note_event() returns trigger language plpgsql as $$
  begin
    perform set_config('steward.test_event', pg_current_xact_id()::text, true);
    return null;
  end $$;
  create trigger test_note_event after insert on audit_events for each statement execute function test_note_event();

  create function test_demand_event() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and to_jsonb(new) - array['updated_at', 'rev'] = to_jsonb(old) - array['updated_at', 'rev'] then
      return null;
    end if;
    if coalesce(current_setting('steward.test_event', true), '') <> pg_current_xact_id()::text
      and coalesce(current_setting('steward.test_factory', true), '') <> 'on' then
      raise exception '% of % without an audit event', lower(tg_op), tg_table_name using errcode = 'restrict_violation';
    end if;
    return null;
  end $$;

  do $$
  declare
    governed text;
  begin
    for governed in select tablename from pg_tables where schemaname = 'public'
      and tablename !~ '^(payload_|audit_)' and tablename <> all (array[${FREE.map((name) => `'${name}'`).join(', ')}])
    loop
      execute format('create constraint trigger test_demand_event after insert or update or delete on %I
        deferrable initially deferred for each row execute function test_demand_event()', governed);
    end loop;
  end $$;
`
