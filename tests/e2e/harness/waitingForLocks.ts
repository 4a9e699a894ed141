import type pg from 'pg'

/** How many connections to this database stand still because somebody else holds a lock. */
export async function waitingForLocks(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows[0]!.count
}
