import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Who follows a record, and that whoever has its page open hears when it moves. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table record_watchers (
      record_id uuid not null references records(id) on delete cascade,
      employee_id uuid not null references employees(id),
      since timestamptz not null default now(),
      primary key (record_id, employee_id));

    -- By statement, so that what moves thousands at once tells everybody to look, and not of each.
    create function tell_records() returns trigger language plpgsql as $$
    begin
      perform tell_live('subject', array(select n.id::text from touched n join untouched o on o.id = n.id
        where o.rev is distinct from n.rev));
      return null;
    end $$;
    create trigger tell_live after update on records
      referencing old table as untouched new table as touched for each statement execute function tell_records();

    create function tell_record_part() returns trigger language plpgsql as $$
    begin
      perform pg_notify('steward_live', 'subject:' || new.record_id);
      return null;
    end $$;
    create trigger tell_live after insert on record_comments for each row execute function tell_record_part();
    create trigger tell_live after update of record_id on attachments for each row
      when (new.record_id is not null and new.record_id is distinct from old.record_id) execute function tell_record_part();
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
