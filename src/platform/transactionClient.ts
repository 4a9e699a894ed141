import type { PoolClient } from 'pg'
import { bundledQuery } from './bundledQuery'
import { preparedStatement, type PreparedStatement } from './preparedStatement'

type Answer = { rows: unknown[] }

/** The connection of one transaction, with the writes that wait for its next statement. */
export type TransactionClient = {
  query: (config: object | string, values?: unknown[]) => Promise<Answer>
  /** Hands a row to a function of the database: `call(rows jsonb)`. Sent with the next statement at the latest. */
  write: (call: string, row: unknown) => void
  /**
   * Sends what waits and, as the last part of the same statement, `call(argument)`; answers what it answered. `last`:
   * the transaction ends with it.
   */
  ask: (call: string, argument: unknown, last: boolean) => Promise<unknown>
  /** How many statements went to the database so far. */
  sent: () => number
  commit: () => Promise<void>
  rollback: () => Promise<void>
}

/** A text without values may hold several statements, as migrations do, which no bundle can carry. */
function isOne(config: object | string, values: unknown): config is object {
  if (typeof config === 'string') return false
  const { name, values: stated } = config as { name?: string; values?: unknown[] }
  return name !== undefined || (stated ?? (values as unknown[] | undefined) ?? []).length > 0
}

type Part = { call: string; rows: unknown }

/** Commands call few different functions together, so there are few texts. */
function statementOf(parts: readonly Part[]): PreparedStatement {
  return preparedStatement(
    `select ${parts.map(({ call }, at) => `${call}($${at + 1}::jsonb) as c${at}`).join(', ')}`,
  )
}

/**
 * A transaction on `connection`, which it gives back at its end; it begins with its first statement. Writes that are
 * handed to it go to the database together, those of one kind in their order: before the next statement of anybody, or
 * COMMIT. So nobody in the transaction can tell that they waited, and a command pays one round trip for all of them.
 */
export function transactionClient(connection: PoolClient): TransactionClient {
  let state: 'new' | 'open' | 'over' = 'new'
  let waiting: { call: string; rows: unknown[] }[] = []
  let sent = 0

  async function send(config: object | string, values: unknown, commit = false): Promise<Answer> {
    const begin = state === 'new'
    state = 'open'
    sent += 1
    const bundled = (begin || commit) && isOne(config, values)
    if (begin && !bundled) await connection.query('begin')
    const answer = bundled
      ? await bundledQuery(connection, config, values, {
          before: begin ? ['begin'] : [],
          after: commit ? ['commit'] : [],
        })
      : await connection.query(config as never, values as never)
    if (commit) state = 'over'
    return answer
  }

  async function sendParts(parts: readonly Part[], commit = false): Promise<unknown> {
    const values = parts.map(({ rows }) => JSON.stringify(rows))
    const { rows } = await send({ ...statementOf(parts), values }, undefined, commit)
    return (rows[0] as Record<string, unknown>)[`c${parts.length - 1}`]
  }

  function taken(): Part[] {
    const parts = waiting
    waiting = []
    return parts
  }

  return {
    async query(config, values) {
      if (waiting.length > 0) await sendParts(taken())
      return send(config, values)
    },
    write(call, row) {
      const known = waiting.find((other) => other.call === call)
      if (known) known.rows.push(row)
      else waiting.push({ call, rows: [row] })
    },
    ask: (call, argument, last) => sendParts([...taken(), { call, rows: argument }], last),
    sent: () => sent,
    async commit() {
      try {
        if (waiting.length > 0) await sendParts(taken(), true)
        else if (state === 'open') {
          const { command } = await connection.query('commit')
          // PostgreSQL answers COMMIT of a transaction in which something failed with a silent ROLLBACK.
          if (command !== 'COMMIT')
            throw new Error('A statement of the transaction had failed before; nothing was stored.')
        }
      } catch (error) {
        await this.rollback()
        throw error
      }
      connection.release()
    },
    async rollback() {
      waiting = []
      if (state !== 'open') return connection.release()
      await connection.query('rollback').then(
        () => connection.release(),
        (error: unknown) => connection.release(error as Error),
      )
    },
  }
}
