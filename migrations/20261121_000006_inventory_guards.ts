import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** History that nobody rewrites, and what an item and a queue of waiters must always be. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A reference that is set to null when an item is deleted would be a rewrite of history.
    alter table inventory_history
      drop constraint inventory_history_item_id_inventory_items_id_fk,
      drop constraint inventory_history_actor_id_employees_id_fk,
      drop constraint inventory_history_resource_id_permission_resources_id_fk,
      add column seq bigint generated always as identity;
    -- What a request got stays said, also when the item is gone; and deleting an item takes no locks on requests.
    alter table itsm_requests drop constraint itsm_requests_assigned_inventory_id_inventory_items_id_fk;
    create trigger append_only before update or delete on inventory_history for each row execute function refuse_change();
    create trigger append_only_truncate before truncate on inventory_history for each statement execute function refuse_change();
    create index inventory_history_in_order on inventory_history (item_id, seq);

    alter table inventory_items add constraint inventory_items_occupied_by_somebody
      check (status <> 'occupied' or assigned_to_id is not null);
    alter table inventory_items add constraint inventory_items_available_is_clear
      check (status <> 'available' or (assigned_to_id is null and assigned_request_id is null));
    create unique index inventory_items_one_per_request on inventory_items (assigned_request_id) where status = 'occupied';
    create index inventory_items_free on inventory_items (type_id, identifier) where status = 'available';
    create index itsm_requests_waiting_for_items on itsm_requests (inventory_type_id, inventory_waiting_since, number)
      where assigned_inventory_id is null and inventory_waiting_since is not null;
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
