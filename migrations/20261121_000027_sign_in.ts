import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What stands beside the sessions of people, and the copy of the directory that its changes are planned from. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table sign_ins (
      sid text primary key,
      employee_id uuid not null references employees (id),
      via text not null check (via in ('password', 'sso')),
      user_agent text,
      ip text,
      id_token text,
      created_at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      ended_at timestamptz
    );
    create index sign_ins_of_employee on sign_ins (employee_id);

    -- Lengthening one session writes all of a person's sessions back as they were read a moment before: one
    -- that was ended meanwhile would be alive again.
    create function sessions_stay_ended() returns trigger language plpgsql as $$
    begin
      perform 1 from sign_ins where sid = new.id and ended_at is not null;
      return case when found then null else new end;
    end $$;
    create trigger not_ended before insert on employees_sessions for each row execute function sessions_stay_ended();

    create table directory_people (
      id text primary key,
      entry jsonb not null,
      manager text
    );
    create table directory_members (
      directory_group text not null,
      person text not null,
      primary key (directory_group, person)
    );
    create table directory_links (
      name text primary key,
      link text not null
    );
    create table directory_runs (
      id uuid primary key,
      kind text not null check (kind in ('check', 'apply')),
      state text not null check (state in ('running', 'checked', 'applied', 'stopped', 'failed')),
      started_by uuid references employees (id),
      confirmed integer,
      started_at timestamptz not null default now(),
      finished_at timestamptz,
      plan jsonb,
      problem text,
      failures jsonb not null default '[]'
    );
    create unique index directory_runs_one_at_a_time on directory_runs ((true)) where state = 'running';
    create index directory_runs_newest on directory_runs (started_at desc);
    create table directory_memberships (
      membership_id uuid primary key references group_memberships (id) on delete cascade,
      directory_group text not null
    );
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
