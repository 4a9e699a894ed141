import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What moves is said on a channel, by id and in the transaction that moves it; and what the queue keeps per person. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- 'topic:id', never content. Told at commit, once per transaction however often it is said; after a rollback never.
    -- Beyond two hundred at once everyone looks for themselves, which is cheaper than telling each.
    create function tell_live(topic text, ids text[]) returns void language plpgsql as $$
    begin
      if cardinality(ids) > 200 then
        perform pg_notify('steward_live', 'refresh:');
      else
        perform pg_notify('steward_live', topic || ':' || id) from unnest(ids) as i(id);
      end if;
    end $$;

    create function tell_seated() returns trigger language plpgsql as $$
    begin
      perform tell_live('subject', array(select distinct subject_id from touched));
      return null;
    end $$;
    create function tell_reseated() returns trigger language plpgsql as $$
    begin
      -- A look at who may decide writes every row again, also where nobody came or went.
      perform tell_live('subject', array(select distinct n.subject_id from touched n join untouched o on o.id = n.id
        where o.open is distinct from n.open or o.why is distinct from n.why));
      return null;
    end $$;
    create trigger tell_live_insert after insert on workflow_step_candidates
      referencing new table as touched for each statement execute function tell_seated();
    create trigger tell_live_update after update on workflow_step_candidates
      referencing old table as untouched new table as touched for each statement execute function tell_reseated();

    create function tell_voted() returns trigger language plpgsql as $$
    begin
      perform tell_live('subject', array(select distinct r.subject_id from touched d join workflow_runs r on r.id = d.run_id));
      return null;
    end $$;
    create trigger tell_live after insert on workflow_decisions
      referencing new table as touched for each statement execute function tell_voted();

    create function tell_request() returns trigger language plpgsql as $$
    begin
      perform pg_notify('steward_live', 'subject:' || new.id);
      return null;
    end $$;
    create trigger tell_live after update on itsm_requests for each row
      when (old.status is distinct from new.status or old.priority is distinct from new.priority
        or old.sla_breached is distinct from new.sla_breached or old.sla_due_at is distinct from new.sla_due_at
        or old.assigned_inventory_id is distinct from new.assigned_inventory_id)
      execute function tell_request();

    create function tell_comment() returns trigger language plpgsql as $$
    begin
      perform pg_notify('steward_live', 'subject:' || new.request_id);
      return null;
    end $$;
    -- That something internal was said is nothing the requester should notice by their page moving.
    create trigger tell_live after insert on itsm_comments for each row
      when (new.internal is not true) execute function tell_comment();

    create function tell_inbox() returns trigger language plpgsql as $$
    begin
      perform tell_live('inbox', array(select distinct employee_id::text from touched where in_app));
      return null;
    end $$;
    create trigger tell_live_insert after insert on notifications
      referencing new table as touched for each statement execute function tell_inbox();
    create function tell_read() returns trigger language plpgsql as $$
    begin
      perform tell_live('inbox', array(select distinct n.employee_id::text from touched n join untouched o on o.id = n.id
        where o.read_at is distinct from n.read_at));
      return null;
    end $$;
    create trigger tell_live_update after update on notifications
      referencing old table as untouched new table as touched for each statement execute function tell_read();

    create function tell_sessions() returns trigger language plpgsql as $$
    begin
      perform tell_live('session', array(select distinct _parent_id::text from touched));
      return null;
    end $$;
    create trigger tell_live after delete on employees_sessions
      referencing old table as touched for each statement execute function tell_sessions();
    create function tell_employee() returns trigger language plpgsql as $$
    begin
      perform pg_notify('steward_live', 'session:' || new.id);
      return null;
    end $$;
    create trigger tell_live after update on employees for each row
      when (old.status is distinct from new.status) execute function tell_employee();

    -- Filters that one gave a name, and when one last looked: one's own, and nothing for Payload, its hooks and the audit.
    create table queue_views (
      id uuid primary key default gen_random_uuid(),
      employee_id uuid not null references employees(id),
      kind text not null check (kind in ('approval', 'fulfillment')),
      name text not null check (char_length(name) between 1 and 60),
      filter text not null check (char_length(filter) <= 2000),
      is_default boolean not null default false,
      created_at timestamptz not null default now());
    create unique index queue_views_named_once on queue_views (employee_id, kind, lower(name));
    create unique index queue_views_one_default on queue_views (employee_id, kind) where is_default;

    create table queue_looks (
      employee_id uuid not null references employees(id),
      kind text not null check (kind in ('approval', 'fulfillment')),
      at timestamptz not null,
      primary key (employee_id, kind));
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
