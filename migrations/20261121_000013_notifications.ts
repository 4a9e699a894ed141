import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What messages are looked up by, and what no writer may do to an elevation, whoever they are. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index notifications_of_person on notifications (employee_id, at desc, id desc) where in_app;
    create index notifications_unread on notifications (employee_id) where in_app and read_at is null;
    create index notifications_topic on notifications (topic) where not settled;
    create index notifications_gathered on notifications (mail_due_at) where mail = 'waiting' and mail_gathered;
    create index notifications_of_elevation on notifications (subject_id, employee_id) where subject_type = 'elevations';

    create index role_assignments_of_elevation on role_assignments (elevation_id) where elevation_id is not null;
    alter table elevations
      add constraint elevations_are_short check (ends_at > starts_at and ends_at <= starts_at + interval '8 hours'),
      add constraint elevations_end_in_time check (ended_at >= starts_at and ended_at <= ends_at),
      add constraint elevations_by_others check (reviewed_by_id <> employee_id);

    create function keep_elevation() returns trigger language plpgsql as $$
    begin
      if new.employee_id <> old.employee_id or new.role_id is distinct from old.role_id and new.role_id is not null
        or new.starts_at <> old.starts_at or new.ends_at <> old.ends_at or new.reason <> old.reason
        or (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
        or (old.reviewed_at is not null and new.reviewed_at is distinct from old.reviewed_at) then
        raise exception 'an elevation stays what it was, and ends once' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger keep_elevation before update on elevations for each row execute function keep_elevation();
    create trigger never_deleted before delete on elevations for each row execute function refuse_delete();

    -- The role that it gives is over when it is over: the assignment can be cut short, and nothing else.
    create function keep_elevated_assignment() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        if new.valid_until is null or not exists (select 1 from elevations e where e.id = new.elevation_id
          and e.employee_id = new.employee_id and e.role_id = new.role_id and e.ended_at is null and new.valid_until <= e.ends_at) then
          raise exception 'an assignment by break-glass fits its elevation' using errcode = 'restrict_violation';
        end if;
      elsif new.elevation_id is distinct from old.elevation_id or new.employee_id <> old.employee_id
        or new.role_id <> old.role_id or new.valid_until is null or new.valid_until > old.valid_until
        or new.valid_from is distinct from old.valid_from then
        raise exception 'an assignment by break-glass can only be cut short' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger elevated_insert before insert on role_assignments for each row
      when (new.elevation_id is not null) execute function keep_elevated_assignment();
    create trigger elevated_update before update on role_assignments for each row
      when (old.elevation_id is not null or new.elevation_id is not null) execute function keep_elevated_assignment();
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
