import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { canonicalId } from './canonicalId'

/** The ids among the values as one `uuid[]`, for `id = any(…)`; what is no id matches nothing. */
export function idList(values: Iterable<unknown>): SQL {
  const ids = [...values].map(canonicalId).filter((id) => id !== null)
  return sql`${sql.param([...new Set(ids)])}::uuid[]`
}
