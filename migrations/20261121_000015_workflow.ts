import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Who edits which form right now, and indexes for what the console and the migration of runs look for. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A heartbeat every thirty seconds, worth nothing after a minute: not a row for Payload, its hooks and the audit.
    create table edit_locks (
      form_id uuid primary key references itsm_forms(id) on delete cascade,
      tab text not null, holder_id uuid not null references employees(id),
      since timestamptz not null, beat_at timestamptz not null,
      previous_id uuid, taken_from text[] not null default '{}');

    create index itsm_requests_running_by_version on itsm_requests (form_version_id)
      where status in ('pending_approval', 'pending_fulfillment', 'returned');
    create index workflow_steps_waiting on workflow_steps (since) where status = 'open';

    -- Who may decide is kept as long as the epoch says that nothing changed: heads, departments and delegations say
    -- it too, and names, because they are kept along.
    create trigger raise_epoch before insert or update or delete or truncate on delegations
      for each statement execute function raise_policy_epoch_statement();
    create trigger raise_epoch before insert or update or delete or truncate on delegations_texts
      for each statement execute function raise_policy_epoch_statement();
    create trigger raise_epoch_rows before insert or delete on departments
      for each statement execute function raise_policy_epoch_statement();
    create trigger raise_epoch_update before update on departments for each row
      when (old.head_id is distinct from new.head_id or old.parent_id is distinct from new.parent_id)
      execute function raise_policy_epoch();
    create trigger raise_epoch_name before update on employees for each row
      when (old.name is distinct from new.name) execute function raise_policy_epoch();
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
