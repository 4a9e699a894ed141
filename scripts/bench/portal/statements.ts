import pg from 'pg'

export type Statement = { name?: string; text: string; values: unknown[] }

/** The statements that `work` sends, in order, so that somebody else can send just them. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = []
  const { prototype } = pg.Client as unknown as { prototype: { query: (...args: unknown[]) => unknown } }
  const original = prototype.query
  prototype.query = function (...args) {
    const [first, second] = args as [string | Statement, unknown]
    const { name, text, values } = typeof first === 'string' ? { name: '', text: first, values: [] } : first
    const given = values ?? (Array.isArray(second) ? second : [])
    seen.push({ ...(name ? { name } : {}), text, values: given })
    return original.apply(this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = original
  }
  return seen
}
