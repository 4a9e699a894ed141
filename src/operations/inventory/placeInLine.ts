import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * The place (1 is next) of whoever waits for a type since an instant, in the one line of requests and replacements.
 * `number` is that of the request, or an empty text, which of one instant comes first.
 */
export function placeInLine(type: SQL, since: SQL, number: SQL): SQL {
  return sql`((select count(*)::int from itsm_requests o where o.inventory_type_id = ${type} and o.assigned_inventory_id is null
      and (o.inventory_waiting_since, o.number::text) <= (${since}, ${number}))
    + (select count(*)::int from inventory_replacements o where o.type_id = ${type} and o.served_at is null and o.cancelled_at is null
      and o.since <= ${since}))`
}
