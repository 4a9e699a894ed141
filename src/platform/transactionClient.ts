import type { PoolClient } from 'pg'
import { preparedStatement, type PreparedStatement } from './preparedStatement'

type Answer = { rows: unknown[] }

/** The connection of one transaction, with the writes that wait for its next statement. */
export type TransactionClient = {
  query: (config: object | string, values?: unknown[]) => Promise<Answer>
  /** Hands a row to a function of the database: `call(rows jsonb)`. Sent with the next statement at the latest. */
  write: (call: string, row: unknown) => void
  /** Sends what waits and, as the last part of the same statement, `call(argument)`; answers what it answered. */
  ask: (call: string, argument: unknown) => Promise<unknown>
  commit: () => Promise<void>
  rollback: () => Promise<void>
}

/** Texts by the functions they call; a command has few different ones, and each is planned once for a connection. */
const statements = new Map<string, PreparedStatement>()

function statementOf(calls: readonly string[]): PreparedStatement {
  const text = `select ${calls.map((call, at) => `${call}($${at + 1}::jsonb) as c${at}`).join(', ')}`
  const known = statements.get(text) ?? preparedStatement(text)
  statements.set(text, known)
  return known
}

/**
 * A transaction that has begun on `connection`, which it gives back at its end. Writes that are handed to it go to the
 * database together, those of one kind in their order: before the next statement of anybody, or COMMIT. So nobody in
 * the transaction can tell that they waited, and a command pays one round trip for all of them.
 */
export function transactionClient(connection: PoolClient): TransactionClient {
  let waiting: { call: string; rows: unknown[] }[] = []

  async function send(last?: { call: string; rows: unknown }): Promise<unknown> {
    const parts: { call: string; rows: unknown }[] = last ? [...waiting, last] : waiting
    waiting = []
    const { rows } = await connection.query<Record<string, unknown>>({
      ...statementOf(parts.map(({ call }) => call)),
      values: parts.map((part) => JSON.stringify(part.rows)),
    })
    return rows[0]?.[`c${parts.length - 1}`]
  }

  return {
    async query(config, values) {
      if (waiting.length > 0) await send()
      return connection.query(config as never, values as never) as Promise<Answer>
    },
    write(call, row) {
      const known = waiting.find((other) => other.call === call)
      if (known) known.rows.push(row)
      else waiting.push({ call, rows: [row] })
    },
    ask: (call, argument) => send({ call, rows: argument }),
    async commit() {
      try {
        if (waiting.length > 0) await send()
        const { command } = await connection.query('commit')
        // PostgreSQL answers COMMIT of a transaction in which something failed with a silent ROLLBACK.
        if (command !== 'COMMIT')
          throw new Error('A statement of the transaction had failed before; nothing was stored.')
        connection.release()
      } catch (error) {
        await this.rollback()
        throw error
      }
    },
    async rollback() {
      waiting = []
      await connection.query('rollback').then(
        () => connection.release(),
        (error: unknown) => connection.release(error as Error),
      )
    },
  }
}
