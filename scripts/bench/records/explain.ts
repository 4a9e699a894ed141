import pg from 'pg'

type Statement = { text: string; values: unknown[] }

/** Remembers the statements that fit a pattern as they go to the database, values and all. */
export function listenForStatements(pattern: RegExp): { last: () => Statement } {
  let last: Statement | undefined
  const original = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args
    const text = typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? '')
    if (pattern.test(text) && !text.startsWith('explain')) {
      const values = Array.isArray(second) ? second : ((first as { values?: unknown[] }).values ?? [])
      last = { text, values: [...(values as unknown[])] }
    }
    return original.apply(this, args)
  } as never
  return {
    last: () => {
      if (!last) throw new Error('No such statement was sent yet.')
      return last
    },
  }
}

/** How PostgreSQL does a statement: the plan with its times, without costs. */
export async function explain(client: pg.Client, { text, values }: Statement): Promise<string> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, buffers off, costs off, verbose off) ${text}`,
    values,
  )
  return rows.map((row) => row['QUERY PLAN'].slice(0, 200)).join('\n')
}
