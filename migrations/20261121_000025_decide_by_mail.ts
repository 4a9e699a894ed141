import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Links of mails that were used: each decides once. Its rows outlive the links and are swept. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table used_mail_links (
      id uuid primary key,
      employee_id uuid not null,
      step_id uuid not null,
      used_at timestamptz not null default now()
    );
    create index used_mail_links_age on used_mail_links (used_at);
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
