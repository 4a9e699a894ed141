import type { ClientBase } from 'pg'

export type Row = Record<string, unknown>

/** As many rows as one statement takes: a few megabytes of text. */
const MOST = 10_000

/**
 * Rows into a table in few statements; names of the first row's keys are the columns, what is left out is the
 * table's default. Triggers and constraints hold as for everyone.
 */
export async function insertRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += MOST) {
    const part = rows.slice(at, at + MOST)
    const columns = Object.keys(part[0]!)
      .map((name) => `"${name}"`)
      .join(', ')
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(part)],
    )
  }
}
