import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

export type Statement = { name?: string; text: string; values: unknown[] }

/** The statements that `work` sends, in order, so that somebody else can send just them. */
export async function statementsOf(payload: Payload, work: () => Promise<unknown>): Promise<Statement[]> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const seen: Statement[] = []
  const original = pool.query.bind(pool) as (...args: unknown[]) => unknown
  const listening = (...args: unknown[]) => {
    const [first, second] = args as [string | Statement, unknown[] | undefined]
    if (typeof first === 'string') seen.push({ text: first, values: second ?? [] })
    else
      seen.push({
        ...(first.name ? { name: first.name } : {}),
        text: first.text,
        values: first.values ?? second ?? [],
      })
    return original(...args)
  }
  Object.assign(pool, { query: listening })
  try {
    await work()
  } finally {
    Object.assign(pool, { query: original })
  }
  return seen
}
