import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What the collections of inventory cannot say: constraints, and the indexes of its lists, search and line. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists btree_gin;

    update inventory_items set acquired_on = created_at where acquired_on is null;
    alter table inventory_items alter column acquired_on set default now();

    alter table inventory_items add constraint inventory_items_available_is_with_nobody
      check (status <> 'available' or (handed_over_at is null and received_at is null and return_announced_at is null));

    -- Lists of a type in the order of identifiers, page after page, and search in the middle of one.
    create index inventory_items_in_order on inventory_items (resource_id, identifier, id) include (status);
    create index inventory_items_by_status on inventory_items (resource_id, status, identifier, id);
    create index inventory_items_newest on inventory_items (resource_id, updated_at, id);
    create index inventory_items_words on inventory_items using gin (resource_id, identifier gin_trgm_ops);

    -- What was replaced, for whom and by what stays said when an item is gone.
    alter table inventory_replacements
      drop constraint inventory_replacements_item_id_inventory_items_id_fk,
      drop constraint inventory_replacements_new_item_id_inventory_items_id_fk;
    create index inventory_replacements_waiting on inventory_replacements (type_id, since, id)
      where served_at is null and cancelled_at is null;

    -- Repairs and use over a span of time are computed from history, type by type.
    create index inventory_history_of_type on inventory_history (resource_id, at);
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
