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
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
