import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What a schema of collections cannot say: epoch and its triggers, append-only tables, queues' helpers. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;

    create table policy_epoch (one boolean primary key default true check (one), epoch bigint not null);
    insert into policy_epoch values (true, 1);

    create function raise_policy_epoch() returns trigger language plpgsql as $$
    begin
      update policy_epoch set epoch = epoch + 1;
      return coalesce(new, old);
    end $$;

    create function raise_policy_epoch_statement() returns trigger language plpgsql as $$
    begin
      update policy_epoch set epoch = epoch + 1;
      return null;
    end $$;

    create table used_slugs (kind text not null, slug text not null, primary key (kind, slug));
    create function remember_slug() returns trigger language plpgsql as $$
    begin
      insert into used_slugs values (replace(tg_table_name, '_', '-'), old.slug) on conflict do nothing;
      return old;
    end $$;

    create table rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint);
    create table worker_heartbeats (worker text primary key, lock_key bigint not null, at timestamptz not null);
    create table installation (key text primary key, value jsonb not null);
    create sequence itsm_request_numbers;
    create table idempotency_keys (
      requester_id uuid not null references employees(id), key text not null, body_hash text not null,
      request_id uuid, created_at timestamptz not null default now(), primary key (requester_id, key));

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$;

    create function refuse_delete() returns trigger language plpgsql as $$
    begin
      raise exception 'rows of % are never deleted', tg_table_name using errcode = 'restrict_violation';
    end $$;
  `)

  for (const table of [
    'permission_resources', 'permissions', 'employee_roles', 'employee_roles_rels', 'employee_groups', 'employee_groups_rels',
    'role_assignments', 'group_memberships', 'permission_grants',
  ]) {
    await db.execute(sql.raw(`
      create trigger raise_epoch before insert or update or delete or truncate on ${table}
        for each statement execute function raise_policy_epoch_statement();`))
  }
  for (const table of ['audit_events', 'workflow_decisions']) {
    await db.execute(sql.raw(`
      create trigger append_only before update or delete on ${table} for each row execute function refuse_change();
      create trigger append_only_truncate before truncate on ${table} for each statement execute function refuse_change();`))
  }
  await db.execute(sql`
    create trigger never_updated before update on itsm_form_versions for each row execute function refuse_change();
    create trigger never_deleted before delete on employees for each row execute function refuse_delete();
    create trigger remember_slug after delete on permission_resources for each row execute function remember_slug();
    create trigger remember_slug after delete on employee_roles for each row execute function remember_slug();

    create trigger raise_epoch_insert before insert on employees for each row execute function raise_policy_epoch();
    create trigger raise_epoch_update before update on employees for each row
      when (old.status is distinct from new.status or old.department_id is distinct from new.department_id
        or old.line_manager_id is distinct from new.line_manager_id)
      execute function raise_policy_epoch();

    create function keep_employee() returns trigger language plpgsql as $$
    declare
      kept employees;
    begin
      if coalesce(current_setting('steward.command', true), '') = 'on' then return new; end if;
      -- Whatever is not said to be a change of the person comes from a log-in, which rewrites the whole
      -- row with values it read before: only what belongs to signing in is taken from it.
      kept := old;
      kept.reset_password_token := new.reset_password_token;
      kept.reset_password_expiration := new.reset_password_expiration;
      kept.updated_at := new.updated_at;
      return kept;
    end $$;
    create trigger a_keep_employee before update on employees for each row execute function keep_employee();

    create function sessions_of_active_only() returns trigger language plpgsql as $$
    begin
      perform 1 from employees where id = new._parent_id and status = 'active' for share;
      return case when found then new else null end;
    end $$;
    create trigger active_only before insert on employees_sessions for each row execute function sessions_of_active_only();

    create index workflow_step_candidates_waiting on workflow_step_candidates (employee_id, step_id) where open;
    create index workflow_steps_open on workflow_steps (run_id) where status = 'open';
    create index employee_roles_rels_permission on employee_roles_rels (permissions_id, parent_id) where path = 'permissions';
    create index employee_groups_rels_role on employee_groups_rels (employee_roles_id, parent_id) where path = 'roles';
    create unique index role_assignments_once on role_assignments (employee_id, role_id, coalesce(valid_from, '-infinity'), coalesce(valid_until, 'infinity'));
    create unique index group_memberships_once on group_memberships (employee_id, group_id, coalesce(valid_from, '-infinity'), coalesce(valid_until, 'infinity'));
    create unique index permission_grants_once on permission_grants (employee_id, permission_id, coalesce(valid_from, '-infinity'), coalesce(valid_until, 'infinity'));
    create index employees_name_words on employees using gin (name gin_trgm_ops);
    create index audit_events_of_entity on audit_events (entity_type, entity_id, at);

    create unique index separation_rules_once on separation_rules (least(role_a_id, role_b_id), greatest(role_a_id, role_b_id));
    alter table separation_rules add constraint separation_rules_two_roles check (role_a_id <> role_b_id);

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
