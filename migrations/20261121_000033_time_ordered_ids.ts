import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Ids that sort by the time they were made, on a PostgreSQL before 18, which has no function of its own for them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    do $do$ begin
      if to_regprocedure('pg_catalog.uuidv7()') is null then
        -- Milliseconds in the first six bytes, chance behind them; the version, four by now, is made seven.
        create function public.uuidv7() returns uuid language sql volatile as $$
          select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
            placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
        $$;
      end if;
    end $do$;
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
