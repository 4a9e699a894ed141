import pg from 'pg'

/** A connection of the test's own to the database at `url`, closed when the test lets go of it. */
export async function database(url: string): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() })
}
