import { createHash } from 'node:crypto'

export type PreparedStatement = { name: string; text: string }

const known = new Map<string, PreparedStatement>()

/**
 * A statement that is planned once for each connection instead of at every call: for the few that every command
 * runs, because each stays in the memory of every connection. Values are `$1`, `$2`, …
 */
export function preparedStatement(text: string): PreparedStatement {
  let statement = known.get(text)
  if (!statement) {
    statement = { name: `s_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`, text }
    known.set(text, statement)
  }
  return statement
}
