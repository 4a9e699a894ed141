import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { audienceOf } from './audienceOf'

/** SQL over `f` (itsm_forms) and `c` (its category): whether this person may ask with the form now. */
export function submittable(employee: string): SQL {
  return sql`(coalesce(c.enabled, false) and coalesce(f.enabled, false) and not coalesce(f.removed, false)
    and f.published_id is not null and f.rights_status = 'ready' and ${audienceOf(employee)})`
}
