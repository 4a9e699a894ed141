import type pg from 'pg'

/**
 * What a hand-written handler does for one request, without Payload: the same lock, the same rows, statement by
 * statement. With `trail` it also leaves history and audit events, as ours does; without, only item and request.
 */
export async function bareAllocation(
  pool: pg.Pool,
  type: string,
  request: string,
  { trail }: { trail: boolean },
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`inventory:${type}`])
    await client.query('update itsm_requests set inventory_waiting_since = clock_timestamp() where id = $1', [
      request,
    ])
    const waiting = await client.query<{ id: string; employee: string; number: string }>(
      `select r.id, r.requested_for_id as employee, r.number from itsm_requests r
       where r.inventory_type_id = $1 and r.assigned_inventory_id is null and r.inventory_waiting_since is not null
       order by r.inventory_waiting_since, r.number limit 1`,
      [type],
    )
    const free = await client.query<{ id: string; resource: string }>(
      `select id, resource_id as resource from inventory_items where type_id = $1 and status = 'available' order by identifier limit 1 for no key update`,
      [type],
    )
    const [waiter, item] = [waiting.rows[0], free.rows[0]]
    if (waiter && item) {
      await client.query(
        `update inventory_items set status = 'occupied', assigned_to_id = $2, assigned_request_id = $3, updated_at = now() where id = $1`,
        [item.id, waiter.employee, waiter.id],
      )
      await client.query(
        'update itsm_requests set assigned_inventory_id = $2, updated_at = now() where id = $1',
        [waiter.id, item.id],
      )
      if (trail) await leaveTrail(client, item, waiter)
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

async function leaveTrail(
  client: pg.PoolClient,
  item: { id: string; resource: string },
  waiter: { id: string; number: string },
): Promise<void> {
  await client.query(
    `insert into inventory_history (item_id, resource_id, at, "from", "to", actor_name, reason, snapshot, rev)
     values ($1, $2, clock_timestamp(), 'available', 'occupied', 'bare', $3, '{"previousStatus": "available"}', 1)`,
    [item.id, item.resource, waiter.number],
  )
  for (const [type, id] of [
    ['inventory-items', item.id],
    ['itsm-requests', waiter.id],
  ]) {
    await client.query(
      `insert into audit_events (at, actor_name, via, action, entity_type, entity_id, changes, salt, erasable_digest, digest, mac)
       values (clock_timestamp(), 'bare', 'cli', 'bench.assign', $1, $2, '{}', '', '', '', '')`,
      [type, id],
    )
  }
}
