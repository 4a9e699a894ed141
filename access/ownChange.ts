import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * True when the row of `policy_epoch` was last written by the asking transaction. Judged by the
 * database, so that no writer of rights can forget to say that it was one.
 */
export const OWN_CHANGE = sql`coalesce(policy_epoch.xmin::text::bigint = (txid_current_if_assigned() & 4294967295), false)`
