import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { transactionClient, type TransactionClient } from './transactionClient'

type Options = Parameters<PostgresAdapter['beginTransaction']>[0]
type Drizzle = { dialect: never; session: { schema: never; options: never } }

/** A transaction as Payload's adapter keeps it among its sessions, and its connection for statements of our own. */
export type OpenTransaction = PostgresAdapter['sessions'][string] & { client: TransactionClient }

/**
 * A transaction on a connection of its own. What Payload reads through is made when Payload asks: it knows
 * every table, and most commands never need it.
 */
export async function openTransaction(adapter: PostgresAdapter, options: Options): Promise<OpenTransaction> {
  const connection = await adapter.pool.connect()
  const client = transactionClient(connection)
  const { dialect, session } = adapter.drizzle as unknown as Drizzle
  let made: NodePgTransaction<never, never> | undefined
  const db = () =>
    (made ??= new NodePgTransaction(
      dialect,
      new NodePgSession(client as never, dialect, session.schema, session.options),
      session.schema,
    ))
  if (options) {
    await db()
      .setTransaction(options as never)
      .catch(async (error: unknown) => {
        await client.rollback()
        throw error
      })
  }
  return {
    get db() {
      return db() as unknown as OpenTransaction['db']
    },
    client,
    resolve: () => client.commit(),
    reject: () => client.rollback(),
  }
}
