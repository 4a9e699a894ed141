import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** Items of a type, past hooks and without events: what is measured is what reads and hands them out. */
export async function makeItems(
  client: pg.Client,
  type: string,
  count: number,
  prefix: string,
): Promise<void> {
  await client.query(
    `insert into inventory_items (type_id, resource_id, identifier, status, comments, notes, acquired_on, rev, created_at, updated_at)
     select t.id, t.resource_id, $3 || lpad(n::text, 6, '0'), (array['available', 'under_repair', 'reserved', 'retired'])[1 + (case when $4 then 0 else n % 4 end)]::enum_inventory_items_status,
       '[]', 'Bought in lot ' || n % 500, now() - (n % 2500) * interval '1 day', 1, now() - (n % 2500) * interval '1 day', now() - (n % 1000) * interval '1 hour'
     from inventory_types t, generate_series(1, $2::int) n where t.id = $1`,
    [type, count, prefix, prefix === 'FREE-'],
  )
}

/** Approved requests for something of a type, each with an open fulfillment. Answers their ids. */
export async function makeRequests(client: pg.Client, type: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  await client.query(
    `with made as (
       insert into itsm_requests (id, number, form_id, form_version_id, category_id, resource_id, requester_id, requested_for_id, status, data, inventory_type_id, rev)
       select ids.id, 'BENCH-' || left(ids.id::text, 8), f.id, f.published_id, f.category_id, f.resource_id, e.id, e.id, 'pending_fulfillment', '{}', $2::uuid, 1
       from unnest($1::uuid[]) as ids(id), itsm_forms f, employees e where f.slug = 'vehicle-request-form' and e.email = 'erin@steward.example'
       returning id),
     runs as (
       insert into workflow_runs (subject_kind, subject_id, definition, state, status)
       select 'request', id::text, '{}', '{}', 'running' from made returning id)
     insert into workflow_steps (run_id, node_id, type, label, round, status, since)
     select id, 'deliver', 'fulfillment', 'Deliver', 1, 'open', now() from runs`,
    [ids, type],
  )
  return ids
}

/** Everything of a type as if nothing had been handed out. */
export async function clearStock(client: pg.Client, type: string): Promise<void> {
  await client.query(
    `update inventory_items set status = 'available', assigned_to_id = null, assigned_request_id = null, handed_over_at = null where type_id = $1`,
    [type],
  )
  await client.query(
    `update itsm_requests set assigned_inventory_id = null, inventory_waiting_since = null where inventory_type_id = $1`,
    [type],
  )
  await client.query('analyze inventory_items, itsm_requests, workflow_runs, workflow_steps')
}
