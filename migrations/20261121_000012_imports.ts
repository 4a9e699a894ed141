import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Where the rows of an import wait between upload and run, in a schema of their own: they are material, not
 * records, are swept, and no governance looks at them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema imports;
    create table imports.chunks (
      upload uuid not null, seq integer not null, rows jsonb not null, at timestamptz not null default now(),
      primary key (upload, seq));
    create table imports.faults (
      upload uuid not null, line integer not null, field text, rule text not null, message text not null, value text);
    create index faults_of_upload on imports.faults (upload, line);
    create table imports.progress (
      import uuid primary key, phase text not null, done integer not null, total integer not null,
      at timestamptz not null default now());
    create table imports.undo (
      import uuid not null, seq bigint generated always as identity, entity_type text not null, entity_id text not null,
      before jsonb, after jsonb, primary key (import, seq));

    -- One raise makes a transaction's change of rights known; a second one in it is unseen by everybody, and ten
    -- thousand of them, as ten thousand new employees would make, walk ten thousand dead versions of the one row.
    create or replace function raise_policy_epoch() returns trigger language plpgsql as $$
    begin
      update policy_epoch set epoch = epoch + 1
        where xmin::text::bigint is distinct from (txid_current() & 4294967295);
      return coalesce(new, old);
    end $$;
    create or replace function raise_policy_epoch_statement() returns trigger language plpgsql as $$
    begin
      update policy_epoch set epoch = epoch + 1
        where xmin::text::bigint is distinct from (txid_current() & 4294967295);
      return null;
    end $$;
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
